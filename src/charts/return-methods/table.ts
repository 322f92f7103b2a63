import type { ReturnMethodsData } from '#scripts/derive/charts/return-methods.ts';
import type { ChartTable } from '#src/chart/modelChart.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { spanText } from '#atlas/dates/spanText.ts';

/** The table behind the picture: a row for each way of each group, by whose count. */
export function table({ groups }: ReturnMethodsData): ChartTable {
	return {
		caption: 'Ways of return by group and by whose count',
		columns: [
			{ key: 'group', title: 'Group', kind: 'text' },
			{ key: 'period', title: 'Period', kind: 'text' },
			{ key: 'claimed_by', title: 'Counted by', kind: 'text' },
			{ key: 'size', title: 'Persons in the group', kind: 'number' },
			{ key: 'way', title: 'Way of return', kind: 'text' },
			{ key: 'exactness', title: 'How exact', kind: 'text' },
			{ key: 'persons', title: 'Persons', kind: 'number' },
			{ key: 'share', title: 'Published share, percent', kind: 'number' },
			{ key: 'note', title: 'Note', kind: 'text' }
		],
		rows: groups.flatMap(({ group, label, size, from, to, claimedBy, ways }) =>
			ways.map((way) => ({
				key: `${group}-${claimedBy}-${way.method}`,
				cells: {
					group: label,
					period: spanText({ from, to }),
					claimed_by: claimedBy,
					size,
					way: way.label,
					exactness: exactnessWord(way.exactness),
					persons: way.persons,
					share: way.sharePercent,
					note: way.note ?? ''
				},
				sourceIds: way.sourceIds,
				confidence: way.confidence
			}))
		)
	};
}
