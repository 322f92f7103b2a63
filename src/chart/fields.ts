/** A value in a file: null where nothing is known or nothing is to be said. */
export type Value = string | number | boolean | null | readonly string[];

/** `date` is ISO 8601 and may be partial (`2004`, `2004-11`); `list` is a list of strings. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

/** What files say of a field beside its values. */
interface AboutField {
	/** Its name for people, where that of its column does not say enough. */
	readonly title?: string;
	/** "persons", "years", "percent", an ISO 4217 code. */
	readonly unit?: string;
	/** The field of the data package that it is taken from, `treaties.signed`: its description and its codes stand there. */
	readonly from?: string;
}

/** A field of a chart's files. */
export interface Field extends AboutField {
	/** In `snake_case`. */
	readonly name: string;
	readonly title: string;
	readonly type: FieldType;
}

/** A field before its rows are known. */
export interface FieldOf<Row> extends AboutField {
	readonly type: FieldType;
	value(row: Row): Value;
}

const ofType =
	<Held extends Value>(type: FieldType) =>
	<Row>(value: (row: Row) => Held, about: AboutField = {}): FieldOf<Row> => ({ type, value, ...about });

/** A text, or a code of the data package. */
export const string = ofType<string | null>('string');
/** A whole number. */
export const integer = ofType<number | null>('integer');
export const decimal = ofType<number | null>('number');
/** A date that may be partial. */
export const date = ofType<string | null>('date');
export const list = ofType<readonly string[]>('list');

/** A date, and what day it is where that is known: of the event, of its announcement, or of a report. */
export const datedFields = <Row>(
	name: string,
	day: (row: Row) => string | null,
	kind: (row: Row) => string | null
): Readonly<Record<string, FieldOf<Row>>> => ({
	[name]: date(day),
	[`${name}_kind`]: string((row) => (day(row) === null ? null : kind(row)), {
		title: 'What day that is'
	})
});

/** The ends of a span of time, in dates or years as exact as known. */
export const spanFields = <Row>(
	ends: (row: Row) => { readonly from: string | number | null; readonly to: string | number | null }
): Readonly<Record<string, FieldOf<Row>>> => {
	const text = (end: string | number | null) => (end === null ? null : String(end));
	return {
		period_from: date((row) => text(ends(row).from), { title: 'From' }),
		period_to: date((row) => text(ends(row).to), { title: 'To' })
	};
};

/** When somebody came back or was caught: a day and what day it is, or the day by which it had happened; null of others. */
export const returnFields = <Row>(
	back: (row: Row) => {
		readonly returned: string | null;
		readonly returnedKind: string | null;
		readonly returnedBy: string | null;
	} | null
): Readonly<Record<string, FieldOf<Row>>> => ({
	...datedFields<Row>(
		'returned',
		(row) => back(row)?.returned ?? null,
		(row) => back(row)?.returnedKind ?? null
	),
	returned_by: date((row) => back(row)?.returnedBy ?? null, {
		title: 'Returned by, where the day is not known',
		from: 'cases.returned_by'
	})
});
