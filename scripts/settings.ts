/**
 * Where a site is made from and goes, from the environment, so that every command of one call agrees: the site of another
 * home jurisdiction is built beside this one, and touches nothing of it.
 */
export const settings = {
	/** The tables and their descriptor. */
	data: process.env.DATA_DIR || 'data',
	/** What is served as it stands: the built data, the map and the fonts, beside files written by hand. */
	public: process.env.PUBLIC_DIR || 'public',
	/** Pictures of the site, made by `npm run images`. */
	images: process.env.IMAGES_DIR || 'images',
	/** Where the site stands below its host, e.g. `/fugitive-flows`; empty at the root. */
	base: (process.env.BASE_PATH ?? '').replace(/\/+$/, ''),
	/** The finished site. */
	build: process.env.BUILD_DIR || 'build'
} as const;
