/** The ways in which a table is published, by what its file's name ends with. */
export const tableFiles = [
	{ ending: '.csv', label: 'CSV', isText: true },
	{ ending: '.spreadsheet.csv', label: 'CSV for spreadsheets', isText: true },
	{ ending: '.analysis.csv', label: 'CSV with bounds of dates', isText: true },
	{ ending: '.json', label: 'JSON', isText: true },
	{ ending: '.parquet', label: 'Parquet', isText: false }
] as const;

/** The files of a table that there are, with their sizes in bytes. */
export const filesOf = (sizes: Readonly<Record<string, number>>) =>
	tableFiles.flatMap((file) => {
		const bytes = sizes[file.ending];
		return bytes === undefined ? [] : [{ ...file, bytes }];
	});

/** Those of which a page can take single rows. */
export const textFilesOf = (sizes: Readonly<Record<string, number>>) =>
	filesOf(sizes).filter(({ isText }) => isText);
