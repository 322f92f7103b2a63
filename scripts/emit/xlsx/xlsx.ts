import { writeXlsx } from 'hucre/xlsx';
import type { Descriptor, Field, Resource } from '#atlas/descriptor.ts';
import { FileWriter } from '../FileWriter.ts';
import { inOrder } from '../inOrder.ts';
import type { Format } from '../Format.ts';
import { aboutSheet } from './aboutSheet.ts';
import { dictionarySheets } from './dictionarySheets.ts';
import { type SheetColumn, sheetNames, tableSheet } from './sheets.ts';
import { type Limits, TableInHand } from './TableInHand.ts';

/** Rows as any spreadsheet of today holds; cells as we hold in memory with no care. */
const usual: Limits = { rows: 1_048_576, cells: 2_000_000 };

/** One file of sheets, a table each; the first says what it is, the last are the dictionary. */
export function xlsxWithin(limits: Limits): Format {
	return {
		open(folder, descriptor) {
			const held: TableInHand[] = [];
			return {
				table(table) {
					const taken = held.reduce((sum, { cells }) => sum + cells, 0);
					const inHand = new TableInHand(table, { ...limits, cells: limits.cells - taken });
					held.push(inHand);
					return { row: (values, cells) => inHand.row(values, cells), close: () => {} };
				},
				async close() {
					const file = new FileWriter(folder, `${descriptor.name}.xlsx`);
					file.write(await workbook(descriptor, inOrder(held, descriptor)));
					return [file.close()];
				}
			};
		}
	};
}

export const xlsx = xlsxWithin(usual);

async function workbook(descriptor: Descriptor, held: readonly TableInHand[]): Promise<Uint8Array> {
	const names = sheetNames(held.map(({ table }) => table.name));
	const told = held.map((inHand, index) => ({ held: inHand, sheet: names[index] ?? '' }));
	const sheets = told.filter((each) => each.held.fits);
	// The same tables give the same bytes: what is written does not say when it was.
	const day = new Date(descriptor.created);
	return writeXlsx({
		properties: { title: `${descriptor.title} ${descriptor.version}`, created: day, modified: day },
		sheets: [
			aboutSheet(descriptor, told),
			...sheets.map((each) => tableSheet(each.sheet, columnsOfSheet(each.held.table), each.held.rows)),
			...dictionarySheets(held.map(({ table }) => table))
		]
	});
}

function columnsOfSheet({ schema }: Resource): readonly SheetColumn[] {
	return schema.fields.map((field) => ({ name: field.name, isText: isText(field), width: widthOf(field) }));
}

const isText = ({ type }: Field) => type === 'string' || type === 'date';

/** Wide enough for the field's name and for what such a field mostly holds, in characters. */
function widthOf(field: Field): number {
	const coded = field.categories !== undefined || field.partialDate === true || !isText(field);
	return Math.max(field.name.length + 2, coded ? 12 : 24);
}
