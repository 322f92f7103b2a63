import { spanText } from '#atlas/dates/spanText.ts';
import type { Exactness } from '#atlas/words/exactness.ts';
import type { Entry, Panel } from './panels.ts';

/** How far the claims of one measure in one unit lie apart. */
export interface Spread {
	readonly measure: string;
	readonly unit: string;
	readonly lowest: number;
	readonly highest: number;
	/** How exact the sources say that those two are. */
	readonly exactness: readonly [Exactness | null, Exactness | null];
	/** The highest over the lowest. */
	readonly factor: number;
	readonly claims: number;
	/** Whether they speak of different years. */
	readonly hasPeriods: boolean;
}

function spreadOf(entries: readonly Entry[], unit: string): readonly Spread[] {
	const [first] = entries;
	const values = entries.flatMap(({ value }) => value ?? []);
	if (!first || values.length < 2) return [];
	const lowest = Math.min(...values.map(({ low }) => low));
	const highest = Math.max(...values.map(({ high }) => high));
	if (!(lowest > 0)) return [];
	// Of several claims with the same figure, one that gives it without a word of doubt decides.
	const exactnessOf = (is: (value: { readonly low: number; readonly high: number }) => boolean) => {
		const same = entries.flatMap(({ claim, value }) => (value && is(value) ? [claim.exactness] : []));
		return same.find((exactness) => exactness === 'exact') ?? same[0] ?? null;
	};
	return [
		{
			measure: first.claim.measureLabel,
			unit,
			lowest,
			highest,
			exactness: [exactnessOf(({ low }) => low === lowest), exactnessOf(({ high }) => high === highest)],
			factor: highest / lowest,
			claims: values.length,
			hasPeriods: new Set(entries.map(({ claim }) => spanText(claim))).size > 1
		}
	];
}

/**
 * How far claims differ, for each measure in each unit that has at least two: only figures that count the same are ever
 * compared, and none is added or averaged. Widest first.
 */
export function spreads(panels: readonly Panel[]): readonly Spread[] {
	return panels
		.flatMap(({ entries, unit }) =>
			[...Map.groupBy(entries, ({ claim }) => claim.measure).values()].flatMap((same) => spreadOf(same, unit))
		)
		.sort((a, b) => b.factor - a.factor);
}
