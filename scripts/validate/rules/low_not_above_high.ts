import { defineRule, fieldName, ruleShape } from './Rule.ts';

/** `{ "rule": "low_not_above_high", "low": …, "high": … }` */
export const lowNotAboveHigh = defineRule(
	ruleShape('low_not_above_high', 'The ends of a range are in order.', { low: fieldName, high: fieldName }),
	(options, { at, name }) => {
		const low = at(options.low);
		const high = at(options.high);
		return (row, report) => {
			const from = row[low];
			const to = row[high];
			if (typeof from === 'number' && typeof to === 'number' && from > to) {
				report(low, `is above ${name(high)} (${to})`);
			}
		};
	}
);
