import { spanText } from '#atlas/dates/spanText.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import type { MethodGroup, Way } from '#scripts/derive/charts/return-methods.ts';
import { buildTable, number, text, type ChartTable } from '#src/chart/table.ts';
import type { ReturnMethodsView } from './view.ts';

interface Row {
	readonly group: MethodGroup;
	readonly way: Way;
}

/** The table behind the picture: a row for each way of each group, by whose count. */
export function table({ data: { groups } }: ReturnMethodsView): ChartTable {
	return buildTable<Row>({
		caption: 'Ways of return by group and by whose count',
		rows: groups.flatMap((group) => group.ways.map((way) => ({ group, way }))),
		of: ({ group, way }) => ({ ...way, id: `${group.group}-${group.claimedBy}-${way.method}` }),
		columns: {
			group: text('Group', ({ group }) => group.label),
			period: text('Period', ({ group }) => spanText(group)),
			claimed_by: text('Counted by', ({ group }) => group.claimedBy),
			size: number('Persons in the group', ({ group }) => group.size),
			way: text('Way of return', ({ way }) => way.label),
			exactness: text('How exact', ({ way }) => exactnessWord(way.exactness)),
			persons: number('Persons', ({ way }) => way.persons),
			share: number('Published share, percent', ({ way }) => way.sharePercent),
			note: text('Note', ({ way }) => way.note ?? '')
		}
	});
}
