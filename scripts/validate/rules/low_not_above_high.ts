import type { Rule } from './Rule.ts';

/** `{ "rule": "low_not_above_high", "low": …, "high": … }`: the ends of a range are in order. */
export const lowNotAboveHigh: Rule = ({ field, name }) => {
	const low = field('low');
	const high = field('high');
	return (row, complain) => {
		const from = row[low];
		const to = row[high];
		if (typeof from === 'number' && typeof to === 'number' && from > to) {
			complain(low, `is above ${name(high)} (${to})`);
		}
	};
};
