/** Where the site is made from, as every command knows it (`scripts/settings.ts`); only while pages are prerendered. */
export const folders = {
	/** The tables and their descriptor. */
	data: process.env.DATA_DIR || 'data',
	/** What the pipeline built, and what else is served as it stands. */
	public: process.env.PUBLIC_DIR || 'public'
} as const;
