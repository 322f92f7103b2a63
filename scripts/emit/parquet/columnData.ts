import type { ColumnSource } from 'hyparquet-writer';
import type { Value } from '../../validate/fields/Value.ts';
import { type Column, type ColumnType, partOfDate } from '../columns.ts';

const MILLISECONDS_OF_DAY = 86_400_000;

/** Days since 1970-01-01, as Parquet counts a date. */
const epochDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_OF_DAY;

/**
 * A column of the rows in hand as Parquet's writer takes it. Its values are made when the writer asks for them, which it
 * does for one column after another, so that no more than one is there twice.
 * @param fields values of the rows, a list a field
 */
export function columnData(column: Column, fields: readonly Value[][]): ColumnSource {
	return {
		name: column.name,
		get data() {
			return valuesFor(column, fields[column.index] ?? []);
		}
	};
}

function valuesFor({ type, part }: Column, values: Value[]): unknown[] {
	if (part === undefined) return typed(type, values);
	return typed(
		type,
		mapKnown(values, (date) => partOfDate(String(date), part))
	);
}

function typed(type: ColumnType, values: Value[]): unknown[] {
	if (type === 'day') return mapKnown(values, (day) => epochDay(String(day)));
	return type === 'integer' ? mapKnown(values, (value) => BigInt(Number(value))) : values;
}

/** What becomes of each value; each is worked out once, however often it stands there. Null stays null. */
function mapKnown<To>(values: readonly Value[], become: (value: Value) => To): (To | null)[] {
	const known = new Map<Value, To | null>([[null, null]]);
	return values.map((value) => {
		const before = known.get(value);
		if (before !== undefined) return before;
		const result = become(value);
		known.set(value, result);
		return result;
	});
}
