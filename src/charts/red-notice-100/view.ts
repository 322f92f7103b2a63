import { sourcesByUse } from '#atlas/sources.ts';
import type { World } from '#atlas/places.ts';
import type {
	OfficialCount,
	RedNoticeData,
	options as names
} from '#scripts/derive/charts/red-notice-100.ts';
import type { ChartView } from '#src/chart/chart.ts';
import type { OptionSchemas, Options } from '#src/state/options.ts';
import { sortingLabels } from './words.ts';
import { parts, type Part, type PartKey } from './parts.ts';

/** The data, with where the places that it names lie. */
export type RedNoticeChartData = RedNoticeData & {
	readonly world: Pick<World, 'width' | 'height' | 'places'>;
};

/** What the squares are sorted by: what became of them, nothing, where they were believed to be, or the law there. */
export const sortings = ['return', 'list', 'places', 'law'] as const;
export type Sorting = (typeof sortings)[number];

/** The list sorted by what became of its persons, and the official counts of those back. */
export interface RedNoticeView extends ChartView {
	readonly data: RedNoticeChartData;
	readonly shows: Sorting;
	readonly parts: readonly Part[];
	/** The latest official count, if there is any. */
	readonly official: OfficialCount | undefined;
	/** Persons in a part, 0 where there is none. */
	countOf(key: PartKey): number;
}

/** What the squares are sorted by; where nobody counted their places there is nothing to choose. */
export function options({ places }: RedNoticeChartData): Partial<OptionSchemas<typeof names>> {
	if (places.length === 0) return {};
	const values = sortings.map((value) => ({ value, label: sortingLabels[value] }));
	return { shows: { kind: 'one_of', label: 'Sorted by', values, initial: 'return' } };
}

/** Sorts the list. @throws when more persons are named than the list holds */
export function view(data: RedNoticeChartData, { shows }: Options): RedNoticeView {
	const sorted = parts(data);
	const amongCounted = [data.diedAmongCounted, data.caughtAmongCounted].filter((part) => part !== null);
	return {
		dataDate: data.dataDate,
		sourceIds: sourcesByUse([...data.persons, ...data.counts, ...amongCounted, ...data.places]),
		data,
		shows: sortings.find((sorting) => sorting === shows) ?? 'return',
		parts: sorted,
		official: data.counts.at(-1),
		countOf: (key) => sorted.find((part) => part.key === key)?.count ?? 0
	};
}
