import type { Field, Resource } from '#atlas/descriptor.ts';
import type { Value } from '../validate/fields/Value.ts';
import type { TextFile } from './textFormat.ts';

/** JSON: a list of rows, an object each, one a line; null where a value is not known. */
export const json: TextFile = {
	extension: '.json',
	formatter(table) {
		const { fields } = table.schema;
		const names = fields.map((field, index) => nameText(field, index));
		const valueTexts = fields.map(valueText);
		const nullsText = nullTexts(table);
		let separator = '\n';
		return {
			start: '[',
			row(values) {
				let text = `${separator}{`;
				for (let index = 0; index < values.length; index += 1) {
					const value = values[index] ?? null;
					if (value === null) {
						const first = index;
						while (index + 1 < values.length && values[index + 1] === null) index += 1;
						text += nullsText(first, index);
					} else {
						text += names[index];
						text += valueTexts[index]?.(value);
					}
				}
				separator = ',\n';
				return `${text}}`;
			},
			end: '\n]\n'
		};
	}
};

const nameText = ({ name }: Field, index: number) => `${index === 0 ? '' : ','}${JSON.stringify(name)}:`;

/** The text of fields, from a first to a last, that are all null: a wide table says the same again and again. */
function nullTexts({ schema: { fields } }: Resource): (first: number, last: number) => string {
	const texts: string[] = [];
	return (first, last) =>
		(texts[first * fields.length + last] ??= fields
			.slice(first, last + 1)
			.map((field, index) => `${nameText(field, first + index)}null`)
			.join(''));
}

/** How a field's values that are not null are written. */
function valueText(field: Field): (value: Value) => string {
	if (field.listDelimiter !== undefined) {
		// Rows that say the same share one list.
		const known = new WeakMap<object, string>();
		return (value) => {
			const list = value as readonly string[];
			const before = known.get(list);
			if (before !== undefined) return before;
			const text = JSON.stringify(list);
			known.set(list, text);
			return text;
		};
	}
	return isNeverEscaped(field) ? (value) => `"${String(value)}"` : (value) => JSON.stringify(value);
}

/** Whether the texts that this field may hold stand in JSON as they are. */
function isNeverEscaped({ type, categories, partialDate, currencyCode }: Field): boolean {
	if (type !== 'string') return type === 'date';
	if (partialDate === true || currencyCode === true) return true;
	return categories?.every(({ value }) => JSON.stringify(value) === `"${value}"`) ?? false;
}
