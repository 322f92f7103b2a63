import { type Column, type DatePart, partOfDate } from '../columns.ts';
import type { Known } from './ColumnValues.ts';
import type { FieldColumn } from './FieldColumn.ts';

const MILLISECONDS_OF_DAY = 86_400_000;

/** Days since 1970-01-01, as Parquet counts a date. */
const epochDay = (day: Known): number => Date.parse(`${String(day)}T00:00:00Z`) / MILLISECONDS_OF_DAY;

/** The different values of a column as its file keeps them, and for each value its place among them. */
export interface Leaf {
	readonly dictionary: readonly Known[];
	readonly indices: Uint32Array;
}

/**
 * The values of a column: those of its field, or what a partial date means, which is worked out once for each date that there
 * is and not for each row.
 */
export function leafOf({ type, part }: Column, { values }: FieldColumn): Leaf {
	const { dictionary, indices } = values;
	if (part === undefined) return type === 'day' ? { dictionary: dictionary.map(epochDay), indices } : values;
	return partLeaf(dictionary, indices, part);
}

function partLeaf(dates: readonly Known[], indices: Uint32Array, part: DatePart): Leaf {
	const places = new Map<Known, number>();
	const placeOf = dates.map((date) => {
		const told = partOfDate(String(date), part);
		const value = part === 'precision' ? told : epochDay(told);
		const place = places.get(value) ?? places.size;
		places.set(value, place);
		return place;
	});
	return { dictionary: [...places.keys()], indices: indices.map((index) => placeOf[index] ?? 0) };
}
