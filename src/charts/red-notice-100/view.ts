import { sourcesByUse } from '#atlas/sources.ts';
import type { OfficialCount, RedNoticeData } from '#scripts/derive/charts/red-notice-100.ts';
import type { ChartView } from '#src/chart/chart.ts';
import type { OptionSchema } from '#src/state/options.ts';
import { parts, type Part, type PartKey } from './parts.ts';

/** The list sorted by what became of its persons, and the official counts of those back. */
export interface RedNoticeView extends ChartView {
	readonly data: RedNoticeData;
	readonly parts: readonly Part[];
	/** The latest official count, if there is any. */
	readonly official: OfficialCount | undefined;
	/** Persons in a part, 0 where there is none. */
	countOf(key: PartKey): number;
}

/** Nothing to choose. */
export const options = (): Readonly<Record<string, OptionSchema>> => ({});

/** Sorts the list. @throws when more persons are named than the list holds */
export function view(data: RedNoticeData): RedNoticeView {
	const sorted = parts(data);
	const amongCounted = [data.diedAmongCounted, data.caughtAmongCounted].filter((part) => part !== null);
	return {
		dataDate: data.dataDate,
		sourceIds: sourcesByUse([...data.persons, ...data.counts, ...amongCounted]),
		data,
		parts: sorted,
		official: data.counts.at(-1),
		countOf: (key) => sorted.find((part) => part.key === key)?.count ?? 0
	};
}
