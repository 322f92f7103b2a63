import { sourcesByUse } from '#atlas/sources.ts';
import type { Exactness } from '#atlas/words/exactness.ts';
import type { OfficialsDotsData } from '#scripts/derive/charts/officials-dots.ts';
import type { ChartView } from '#src/chart/chart.ts';

export type CountKey = 'claim' | 'named' | 'returned' | 'at_large';

/** One of the counts of officials. They count different people over different years: none is a part of another. */
export interface Count {
	readonly key: CountKey;
	readonly persons: number;
	readonly exactness: Exactness | null;
}

export interface OfficialsDotsView extends ChartView {
	readonly data: OfficialsDotsData;
	/** The claim first, then what is documented. */
	readonly counts: readonly Count[];
	/** Persons whom the atlas names who worked in a public body. */
	readonly named: number;
}

/** The claim, and what is documented. */
export function view(data: OfficialsDotsData): OfficialsDotsView {
	const { claim, returned, atLarge } = data;
	const named = data.named.reduce((sum, { count }) => sum + count, 0);
	const figures = [claim, returned, atLarge].filter((figure) => figure !== null);
	return {
		dataDate: data.dataDate,
		sourceIds: sourcesByUse([...figures, ...data.named.flatMap(({ persons }) => persons)]),
		allSources: data.allSources,
		data,
		counts: [
			{ key: 'claim', persons: claim.persons, exactness: claim.exactness },
			{ key: 'named', persons: named, exactness: 'exact' },
			...(returned ? [{ key: 'returned' as const, ...returned }] : []),
			...(atLarge ? [{ key: 'at_large' as const, ...atLarge }] : [])
		],
		named
	};
}
