import type { WriteSheet } from 'hucre/xlsx';
import type { Resource } from '#atlas/descriptor.ts';
import { sheetText } from './sheetCell.ts';
import { tableSheet } from './sheets.ts';

const text = (name: string, width: number) => ({ name, width, isText: true });

/** The dictionary as two sheets: what each field means, and what each code stands for. */
export function dictionarySheets(tables: readonly Resource[]): readonly WriteSheet[] {
	const fields = tables.flatMap(({ name: table, schema }) =>
		schema.fields.map((field) => ({ table, field }))
	);
	const codes = fields.flatMap(({ table, field }) =>
		(field.categories ?? field.listCategories ?? []).map((code) => [
			...[table, field.name, code.value, code.label, code.description ?? ''].map(sheetText)
		])
	);
	return [
		tableSheet(
			'Fields',
			[
				...[text('table', 24), text('field', 26), text('title', 30), text('description', 80)],
				...[text('type', 12), { name: 'required', width: 10, isText: false }, text('unit', 14)]
			],
			fields.map(({ table, field }) => [
				...[table, field.name, field.title, field.description].map(sheetText),
				field.partialDate === true ? 'partial date' : field.listDelimiter === undefined ? field.type : 'list',
				field.constraints?.required === true,
				sheetText(field.unit ?? '')
			])
		),
		tableSheet(
			'Codes',
			[text('table', 24), text('field', 26), text('code', 26), text('label', 40), text('description', 80)],
			codes
		)
	];
}
