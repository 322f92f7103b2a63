import type { Count, CountHeading } from '#scripts/derive/flows/count.ts';
import type { FlowsData, options as names } from '#scripts/derive/charts/fugitive-flows.ts';
import type { WorldPlaces } from '#atlas/places.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import type { ChartView } from '#src/chart/chart.ts';
import type { OptionSchemas, Options } from '#src/state/options.ts';
import { leadersOf, type Leaders } from './leaders.ts';

/** The derived data with the places on the map of every jurisdiction that it names. */
export type FlowsChartData = FlowsData & { readonly world: WorldPlaces };

/** One count as a reader has chosen to see it. Numbers of different counts never meet. */
export interface FlowsView extends ChartView {
	readonly data: FlowsChartData;
	readonly count: Count;
	readonly homeName: string;
	/** The places of its first direction that hold most of it; null where it names none. */
	readonly leaders: Leaders | null;
}

const headings: Readonly<Record<Exclude<CountHeading, 'hundred'>, string>> = {
	documented: 'Documented cases',
	other: 'Other counts of corruption and economic crime',
	not_officials: 'Not counts of officials: shown only if you ask'
};

/** The counts that can be shown, one at a time; the first is the initial one. */
export function options({ counts, listLabel }: FlowsData): OptionSchemas<typeof names> {
	return {
		group: {
			kind: 'one_of',
			label: 'Count',
			values: counts.map(({ id, label, heading }) => ({
				value: id,
				label,
				group: heading === 'hundred' ? (listLabel ?? label) : headings[heading]
			})),
			initial: counts[0]?.id ?? ''
		}
	};
}

/**
 * One count of persons, chosen by the option `group`, with the returns of the same persons where the data has them beside it.
 * @throws when the data has no count at all
 */
export function view(data: FlowsChartData, chosen: Options): FlowsView {
	const count = data.counts.find(({ id }) => id === chosen.group) ?? data.counts[0];
	if (!count) throw new Error('No count of persons by place is in the data');
	return {
		data,
		dataDate: data.dataDate,
		sourceIds: sourcesByUse(count.sides.flatMap(({ places }) => places)),
		count,
		homeName: data.countries[data.home] ?? data.home,
		leaders: leadersOf(count)
	};
}
