import { readPartialDate, type DayInterval } from '#atlas/dates/partialDate.ts';
import type { Value } from '../fields/Value.ts';
import { defineRule, fieldNames, ruleShape } from './Rule.ts';

/**
 * `{ "rule": "dates_in_order", "fields": [...] }`
 * Dates known to the year or month are compared as intervals: the order is broken only if it is so for every day
 * they can mean.
 */
export const datesInOrder = defineRule(
	ruleShape('dates_in_order', 'No date comes after a later one in the list.', { fields: fieldNames }),
	({ fields }, { at, name }) => {
		const order = fields.map(at);
		return (row, report) => {
			for (const [position, later] of order.entries()) {
				const latest = interval(row[later])?.last;
				if (latest === undefined) continue;
				const earlier = order.slice(0, position).find((field) => {
					const earliest = interval(row[field])?.first;
					return earliest !== undefined && earliest > latest;
				});
				if (earlier !== undefined) {
					report(later, `comes before ${name(earlier)} (${String(row[earlier])}), but should not`);
				}
			}
		};
	}
);

function interval(value: Value | undefined): DayInterval | null {
	if (typeof value === 'number') return { first: `${value}-01-01`, last: `${value}-12-31` };
	const date = typeof value === 'string' ? readPartialDate(value) : 'is not a date';
	return typeof date === 'string' ? null : date;
}
