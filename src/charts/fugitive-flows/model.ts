import type { ChartTexts } from '#src/chart/modelChart.ts';
import type { MapModel } from '#src/map/mapModel.ts';
import type { FlowsData } from '#scripts/derive/charts/fugitive-flows.ts';
import type { WorldPlaces } from '#atlas/places.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import { legendSteps, personsWidth } from '#src/plot/persons.ts';
import type { Options } from '#src/state/options.ts';
import { flowMap, largestFlow } from './flowMap.ts';
import { flowsNotes } from './notes.ts';
import { flowsSummary } from './summary.ts';
import { flowsTable } from './table.ts';
import { flowsTitle } from './title.ts';
import { howPlaced, jurisdictions } from './words.ts';

/** The derived data with the places on the map of every jurisdiction that it names. */
export type FlowsChartData = FlowsData & { readonly world: WorldPlaces };

/** One direction of the picture in words, in its colour. */
export interface DirectionKey {
	readonly direction: 'out' | 'back';
	/** What it shows, as of when. */
	readonly text: string;
}

export interface FugitiveFlowsModel extends ChartTexts {
	readonly map: MapModel;
	/** Arc widths at their origin, viewBox units, for round numbers of persons. */
	readonly widthLegend: readonly { readonly persons: number; readonly width: number }[];
	readonly directions: readonly DirectionKey[];
}

/**
 * Lays out one count of persons, chosen by the option `group`, with the returns of the same persons where the data has
 * them beside it. Numbers of different counts never meet.
 * @throws when the data has no count at all
 */
export function model(data: FlowsChartData, options: Options): FugitiveFlowsModel {
	const count = data.counts.find(({ id }) => id === options.group) ?? data.counts[0];
	if (!count) throw new Error('No count of persons by place is in the data');
	const largest = largestFlow(count.sides);
	const directions = count.sides.map((side): DirectionKey => {
		const total = side.size === null ? '' : `, of ${formatCount(side.size)}`;
		const empty = jurisdictions(side).length === 0 ? ' (no place to draw)' : '';
		return { direction: side.direction, text: upperFirst(howPlaced(side)) + total + empty };
	});
	return {
		title: flowsTitle(data, count),
		subtitle: `${count.label}. Persons by place; the wider an arc, the more persons.`,
		summary: flowsSummary(data, count),
		notes: flowsNotes(data, count),
		dataDate: data.dataDate,
		sourceIds: sourcesByUse(count.sides.flatMap(({ places }) => places)),
		table: flowsTable(data, count),
		map: flowMap(count, data.home, data.world),
		widthLegend: legendSteps(largest).map((persons) => ({ persons, width: personsWidth(persons, largest) })),
		directions
	};
}
