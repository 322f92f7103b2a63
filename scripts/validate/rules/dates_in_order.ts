import { readPartialDate, type DayInterval } from '#atlas/dates/partialDate.ts';
import type { Value } from '../fields/Value.ts';
import { detach } from '../../read/detach.ts';
import { defineRule, fieldNames, type RuleRow, ruleShape } from './Rule.ts';

/**
 * `{ "rule": "dates_in_order", "fields": [...] }`
 * Dates known to the year or month are compared as intervals: the order is broken only if it is so for every day
 * they can mean.
 */
export const datesInOrder = defineRule(
	ruleShape('dates_in_order', 'No date comes after a later one in the list.', { fields: fieldNames }),
	({ fields }, { at, name }) => {
		const order = fields.map(at);

		/** The first of the fields before a position whose date begins after that day. */
		function startsAfter(row: RuleRow, day: string, position: number): number | undefined {
			for (let index = 0; index < position; index += 1) {
				const field = order[index] ?? 0;
				const earliest = interval(row[field])?.first;
				if (earliest !== undefined && earliest > day) return field;
			}
			return undefined;
		}

		return (row, report) => {
			for (let position = 1; position < order.length; position += 1) {
				const later = order[position] ?? 0;
				const latest = interval(row[later])?.last;
				const earlier = latest === undefined ? undefined : startsAfter(row, latest, position);
				if (earlier !== undefined)
					report(later, `comes before ${name(earlier)} (${String(row[earlier])}), but should not`);
			}
		};
	}
);

/** How many dates are remembered at once: all the days of a century would fit. */
const MOST_REMEMBERED = 40_000;

/** Dates that have been read: rows without number say the same few. */
const known = new Map<Value, DayInterval | null>();

function interval(value: Value | undefined): DayInterval | null {
	if (value == null) return null;
	const before = known.get(value);
	if (before !== undefined) return before;
	if (known.size >= MOST_REMEMBERED) known.clear();
	const read = readInterval(value);
	known.set(typeof value === 'string' ? detach(value) : value, read);
	return read;
}

function readInterval(value: Value): DayInterval | null {
	if (typeof value === 'number') return { first: `${value}-01-01`, last: `${value}-12-31` };
	const date = typeof value === 'string' ? readPartialDate(value) : 'is not a date';
	return typeof date === 'string' ? null : date;
}
