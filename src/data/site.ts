/** What stays true of the site wherever it stands. */
export const site = {
	/** Where code, tables and their corrections are. */
	repository: 'https://github.com/fugitive-flows/fugitive-flows'
} as const;
