import { formatFigure } from '#atlas/words/formatFigure.ts';
import type { Tick } from '#src/plot/tick.ts';
import { ticksInLine } from '#src/plot/ticksInLine.ts';
import type { LogScale } from './logScale.ts';
import { yearShare, type Years } from './rangeRow.ts';

/**
 * Where the two axes stand, in shares of the container: texts above them where it is narrow, at their left where it is
 * wide. `EstimatesRange.svelte` has the same columns.
 */
const columns = {
	narrow: { value: [0, 0.6], years: [0.68, 1] },
	wide: { value: [0.44, 0.76], years: [0.82, 1] }
} as const;

/** The ticks of both axes of a panel, for each width. */
export interface Axes {
	readonly narrow: readonly Tick[];
	readonly wide: readonly Tick[];
}

/** Lays out the texts of both axes on one line, so that none overlaps: the ends first, then the middle ones. */
export function axes(scale: LogScale, unit: string, years: Years): Axes {
	const values = scale.decades.map(({ value, share }) => ({
		share,
		text: formatFigure({ low: value, high: value, unit })
	}));
	const named = [years.first, years.last].map((year) => ({
		share: yearShare(year + (year === years.last ? 1 : 0), years),
		text: String(year)
	}));
	const at = (share: number, [from, to]: readonly [number, number]) => from + share * (to - from);
	const lay = ({ value, years: span }: (typeof columns)['narrow' | 'wide']) =>
		ticksInLine([
			...values.map(({ share, text }, index) => ({
				share: at(share, value),
				text,
				priority: index === 0 || index === values.length - 1 ? 2 : index % 2 === 0 ? 1 : 0
			})),
			...named.map(({ share, text }) => ({ share: at(share, span), text, priority: 3 }))
		]);
	return { narrow: lay(columns.narrow), wide: lay(columns.wide) };
}
