import { withPersons } from '#atlas/persons/withPersons.ts';
import type { FollowedRow } from '#scripts/derive/charts/frozen-to-returned.ts';
import { recoveryCells } from '#src/chart/recoveryCells.ts';
import { buildTable, number, text, type ChartTable } from '#src/chart/table.ts';
import type { FrozenToReturnedView } from './view.ts';
import { placeTexts } from './words.ts';

/** The table behind the picture, whatever a reader has chosen: every row, with its place in the figure of its stage. */
export function table({ data, nameOf }: FrozenToReturnedView): ChartTable {
	const kinds = new Map(data.kinds.map(({ kind, label }) => [kind, label]));
	const cell = (key: string) => (each: FollowedRow) => recoveryCells(each.row, nameOf)[key] ?? null;
	return buildTable<FollowedRow>({
		caption: 'Money frozen, confiscated and returned, case by case and row by row',
		rows: [...data.rows, ...(data.tableOnly?.rows ?? [])],
		total: data.rowCount,
		key: ({ row }) => row.id,
		sourceIds: ({ row }) => row.sourceIds,
		confidence: ({ row }) => row.confidence,
		columns: {
			affair: text('Case', ({ affair }) => withPersons(affair.name, affair.persons)),
			kind: text('Case of', ({ affair }) => kinds.get(affair.kind) ?? affair.kind),
			stage: text('Stage', cell('stage')),
			holding: text('Where it lies or lay', cell('holding')),
			requesting: text('Claimed for', cell('requesting')),
			payer: text('Paid by', cell('payer')),
			exactness: text('How exact', cell('exactness')),
			amount: number('Amount', cell('amount')),
			currency: text('Currency', cell('currency')),
			dollars: number('US dollars', cell('dollars')),
			date: text('Date', cell('date')),
			figure: text('In the figure of its stage', ({ place }) => placeTexts[place]),
			legalBasis: text('Legal basis', cell('legalBasis')),
			mechanism: text('Way of return', cell('mechanism')),
			note: text('Note', cell('note'))
		}
	});
}
