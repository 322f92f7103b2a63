import { scaleLog } from 'd3';
import { formatMoney } from '#atlas/words/formatMoney.ts';
import { ticksInLine } from '#src/plot/ticksInLine.ts';
import type { Tick } from '#src/plot/tick.ts';

/** A logarithmic scale from dollars to a share of the picture's width, with a tick at every power of ten. */
export interface DollarScale {
	share(dollars: number): number;
	readonly ticks: readonly Tick[];
}

/** Room at both ends for half a mark, as a share of the width. */
const margin = 0.015;

/** @param values sums in dollars, above 0; a scale of one decade where there are none */
export function dollarScale(values: readonly number[]): DollarScale {
	const known = values.filter((value) => value > 0);
	const low = 10 ** Math.floor(Math.log10(Math.min(1e6, ...known)));
	const top = Math.max(low * 10, ...known);
	const scale = scaleLog()
		.domain([low, top])
		.range([margin, 1 - margin]);
	const powers = Array.from(
		{ length: Math.floor(Math.log10(top / low) + 1e-9) + 1 },
		(_, step) => low * 10 ** step
	);
	return {
		share: (dollars) => Math.round(scale(dollars) * 10000) / 10000,
		ticks: ticksInLine(powers.map((value) => ({ share: scale(value), text: formatMoney(value, 'USD') })))
	};
}
