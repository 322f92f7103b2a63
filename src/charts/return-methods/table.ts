import { spanText } from '#atlas/dates/spanText.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import type { MethodGroup, Way } from '#scripts/derive/charts/return-methods.ts';
import { decimal, integer, spanFields, string } from '#src/chart/fields.ts';
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
			period: text(
				'Period',
				({ group }) => spanText(group),
				spanFields(({ group }) => group)
			),
			claimed_by: text('Counted by', ({ group }) => group.claimedBy, {
				claimed_by: string(({ group }) => group.claimedBy, { from: 'return_methods.claimed_by' }),
				claimant_kind: string(({ group }) => group.claimantKind, {
					title: 'Kind of claimant',
					from: 'return_methods.claimant_kind'
				})
			}),
			size: number('Persons in the group', ({ group }) => group.size, {
				group_size: integer(({ group }) => group.size, { unit: 'persons' })
			}),
			way: text('Way of return', ({ way }) => way.label, {
				method: string(({ way }) => way.method, { from: 'return_methods.method' })
			}),
			exactness: text('How exact', ({ way }) => exactnessWord(way.exactness), {
				exactness: string(({ way }) => way.exactness, { from: 'return_methods.exactness' })
			}),
			persons: number('Persons', ({ way }) => way.persons, {
				persons: integer(({ way }) => way.persons, { unit: 'persons' })
			}),
			share: number('Published share, percent', ({ way }) => way.sharePercent, {
				share_percent: decimal(({ way }) => way.sharePercent, {
					unit: 'percent',
					from: 'return_methods.share_percent'
				})
			}),
			note: text('Note', ({ way }) => way.note ?? '')
		}
	});
}
