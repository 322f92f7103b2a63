import type { WrittenFile } from './FileWriter.ts';
import { dateParts } from './columns.ts';

/** Another file that holds a table, or all of them, as the published descriptor names it. */
export interface Alternative {
	readonly path: string;
	readonly title: string;
	readonly format: string;
	readonly mediatype: string;
	readonly bytes: number;
	readonly hash: string;
	/** Whether the columns of `dateColumns` stand beside partial dates. */
	readonly hasDateColumns: boolean;
}

interface Kind {
	/** What follows the name of the table or package. */
	readonly ending: string;
	readonly title: string;
	readonly format: string;
	readonly hasDateColumns: boolean;
}

const ofTable: readonly Kind[] = [
	{
		ending: '.spreadsheet.csv',
		title: 'CSV to be opened in a spreadsheet: no text is run as a formula',
		format: 'csv',
		hasDateColumns: false
	},
	{ ending: '.analysis.csv', title: 'CSV to compute with', format: 'csv', hasDateColumns: true },
	{ ending: '.json', title: 'JSON, an object a row', format: 'json', hasDateColumns: false },
	{ ending: '.parquet', title: 'Parquet, with types', format: 'parquet', hasDateColumns: true }
];

const ofPackage: readonly Kind[] = [
	{
		ending: '.sqlite',
		title: 'SQLite, all tables with their keys and the dictionary',
		format: 'sqlite',
		hasDateColumns: true
	},
	{
		ending: '.xlsx',
		title: 'Sheets for a spreadsheet, a table each, and the dictionary',
		format: 'xlsx',
		hasDateColumns: false
	}
];

function alternatives(
	name: string,
	kinds: readonly Kind[],
	files: readonly WrittenFile[]
): readonly Alternative[] {
	return kinds.flatMap(({ ending, ...told }) => {
		const file = files.find(({ path }) => path === name + ending);
		if (file === undefined) return [];
		const { path, bytes, sha256, mediaType } = file;
		return [{ path, ...told, mediatype: mediaType, bytes, hash: `sha256:${sha256}` }];
	});
}

/** The files that hold a table beside its CSV, as far as they were written. */
export const alternativesOfTable = (name: string, files: readonly WrittenFile[]) =>
	alternatives(name, ofTable, files);

/** The files that hold all tables of a package, as far as they were written. */
export const alternativesOfPackage = (name: string, files: readonly WrittenFile[]) =>
	alternatives(name, ofPackage, files);

/** What stands beside each partial date in the files that say so, told once for all tables. */
export const dateColumns = {
	description:
		'In files that have them, these columns stand behind each field with partialDate: its name, then the suffix. They are worked out from the date alone; nothing completes it.',
	columns: dateParts.map(({ part, type, title, description }) => ({
		suffix: `_${part}`,
		type: type === 'day' ? 'date' : 'string',
		title,
		description
	}))
};
