/** The files that hold the whole package, by what their names end with, and for whom each is. */
export const packageKinds = [
	{
		ending: '.zip',
		label: 'Everything, as a Data Package (zip)',
		text: 'CSV of every table with the descriptor, a codebook, the licence, how to cite, and checksums. For R, Python, an archive, or a first look.'
	},
	{
		ending: '.sqlite',
		label: 'One database (SQLite)',
		text: 'Numbers are numbers, keys join, lists have tables of their own. For SQL, DB Browser, DBeaver, R and Python.'
	},
	{
		ending: '.xlsx',
		label: 'One workbook (Excel)',
		text: 'A sheet a table and the dictionary; dates stay as exact as they are. For Excel, Numbers and LibreOffice.'
	}
] as const;

/** A file that holds the whole package. */
export interface PackageFile {
	readonly name: string;
	readonly label: string;
	readonly text: string;
	readonly bytes: number;
}

/** The files of the whole package that there are. @param sizes bytes by file name */
export const packageFiles = (sizes: Readonly<Record<string, number>>): readonly PackageFile[] =>
	packageKinds.flatMap(({ ending, label, text }) =>
		Object.entries(sizes).flatMap(([name, bytes]) =>
			name.endsWith(ending) ? [{ name, label, text, bytes }] : []
		)
	);
