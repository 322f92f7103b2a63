import type { ChartTable } from '#src/chart/modelChart.ts';
import type { TreatyTimelineData } from '#scripts/derive/charts/treaty-timeline.ts';
import { stateNames } from '#atlas/instruments/stateNames.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { bands, labelOf, signedOf, stateOfBand } from './panel.ts';

/** One row for each year in which a type changed: what came about, and how many there were at its end. */
export function table({ types }: TreatyTimelineData): ChartTable {
	return {
		caption:
			'Numbers of instruments by type at the end of each year in which something came about. Counts of different types are never added.',
		columns: [
			{ key: 'type', title: 'Instrument', kind: 'text' },
			{ key: 'year', title: 'Year', kind: 'text' },
			{ key: 'total', title: 'Signed so far', kind: 'number' },
			...bands.map((band) => ({
				key: band,
				title: upperFirst(stateNames[stateOfBand[band]]),
				kind: 'number' as const
			})),
			{ key: 'newlySigned', title: 'Signed that year, or first shown so, with', kind: 'text' },
			{ key: 'newInForce', title: 'In force from that year, or first shown so, with', kind: 'text' }
		],
		rows: types.flatMap((each) =>
			each.years.map(({ year, count, signed, inForce, sourceIds, confidence }) => ({
				key: `${each.type}-${each.otherParty === null ? '' : `${each.otherParty}-`}${year}`,
				cells: {
					type: labelOf(each),
					year: String(year),
					total: signedOf(count),
					...Object.fromEntries(bands.map((band) => [band, count[band]])),
					newlySigned: signed.join(', '),
					newInForce: inForce.join(', ')
				},
				sourceIds,
				confidence
			}))
		)
	};
}
