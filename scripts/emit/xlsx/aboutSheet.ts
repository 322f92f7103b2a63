import type { WriteSheet } from 'hucre/xlsx';
import type { Descriptor } from '#atlas/descriptor.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import type { TableInHand } from './TableInHand.ts';
import { textSheet } from './sheets.ts';

/** The first sheet: what the file is, of which version, under which terms, and what stands on which sheet. */
export function aboutSheet(
	descriptor: Descriptor,
	tables: readonly { readonly sheet: string; readonly held: TableInHand }[]
): WriteSheet {
	const { title, description, version, created, homepage, licenses } = descriptor;
	const terms = licenses.map((licence) => ['Licence', `${licence.title ?? licence.name}, ${licence.path}`]);
	return textSheet('Read me', [
		[title],
		[description],
		[],
		['Version', version],
		['Data as of', created.slice(0, 10)],
		...terms,
		...(homepage === undefined ? [] : [['Home', homepage]]),
		[],
		['Dates', 'Texts, as exact as the source gives them: 2004, 2004-11 or 2004-11-03. None is completed.'],
		['Lists', 'Several values in one cell have a semicolon between them.'],
		['Empty cells', 'Not known. Nothing else means so.'],
		['Apostrophes', 'A text that a spreadsheet would run as a formula has one before it; the CSV has none.'],
		['What fields mean', 'The sheets “Fields” and “Codes”, last in this file, are the dictionary.'],
		[],
		['Sheet', 'Table', 'Rows', ''],
		...tables.map(({ sheet, held }) => [sheet, held.table.title, formatCount(held.count), held.remark ?? ''])
	]);
}
