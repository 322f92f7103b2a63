import type { Field, Resource } from '#atlas/descriptor.ts';
import { datePrecision, dayInterval } from '#atlas/dates/partialDate.ts';
import type { Value } from '../validate/fields/Value.ts';

/** What a column holds, in every file that has types; `day` is a date known to the day, `YYYY-MM-DD`. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'year' | 'day' | 'list';

/** What a column beside a partial date says of it. */
export type DatePart = 'earliest' | 'latest' | 'precision';

/** One column of a file that can be computed with: a field, or what a partial date beside it means. */
export interface Column {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly type: ColumnType;
	/** True where no row leaves it empty. */
	readonly required: boolean;
	readonly field: Field;
	/** Where the field stands among the values of a row. */
	readonly index: number;
	/** Absent for the field itself. */
	readonly part?: DatePart;
}

/** What stands beside each partial date, told once: the descriptor as published describes the columns by it. */
export const dateParts: readonly {
	readonly part: DatePart;
	readonly type: 'day' | 'text';
	readonly title: string;
	readonly description: string;
}[] = [
	{
		part: 'earliest',
		type: 'day',
		title: 'first day',
		description:
			'The first day that the date can mean: of 2004-11 it is 2004-11-01. Nobody says that it was this day.'
	},
	{
		part: 'latest',
		type: 'day',
		title: 'last day',
		description:
			'The last day that the date can mean: of 2004-11 it is 2004-11-30. Nobody says that it was this day.'
	},
	{
		part: 'precision',
		type: 'text',
		title: 'precision',
		description: 'How exactly the source gives the date: year, month or day.'
	}
];

/**
 * The columns that a table has in files with types: each field in its order, and behind each partial date its first and
 * last day and its precision. Nothing completes a date.
 */
export function columnsOf({ schema }: Resource): readonly Column[] {
	return schema.fields.flatMap((field, index) => {
		const required = field.constraints?.required === true;
		const { name, title, description } = field;
		const own: Column = { name, title, description, type: typeOf(field), required, field, index };
		if (field.partialDate !== true || field.listDelimiter !== undefined) return [own];
		const beside = dateParts.map((told): Column => ({
			name: `${name}_${told.part}`,
			title: `${title}: ${told.title}`,
			description: told.description,
			type: told.type,
			required,
			field,
			index,
			part: told.part
		}));
		return [own, ...beside];
	});
}

/** A list is a list whatever its items are; a partial date is a text, which keeps what the source says. */
function typeOf({ type, listDelimiter }: Field): ColumnType {
	if (listDelimiter !== undefined) return 'list';
	if (type === 'string') return 'text';
	return type === 'date' ? 'day' : type;
}

/**
 * What a column says of a partial date.
 * @throws {RangeError} where the text is no date
 */
export function partOfDate(date: string, part: DatePart): string {
	if (part === 'precision') return datePrecision(date);
	const { first, last } = dayInterval(date);
	return part === 'earliest' ? first : last;
}

/** The text of a column in a row whose cells stand in the order of the fields. */
export function textIn({ index, part }: Column, cells: readonly string[]): string {
	const cell = cells[index] ?? '';
	return part === undefined || cell === '' ? cell : partOfDate(cell, part);
}

/** The value of a column in a row whose values stand in the order of the fields. */
export function valueIn({ index, part }: Column, values: readonly Value[]): Value {
	const value = values[index] ?? null;
	return part === undefined || value === null ? value : partOfDate(String(value), part);
}
