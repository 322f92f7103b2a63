import { withPersons } from '#atlas/persons/withPersons.ts';
import type { RowUse } from '#scripts/derive/assets/pairs.ts';
import type { ChartTable } from '#src/chart/modelChart.ts';
import { recoveryCells } from '#src/chart/recoveryCells.ts';
import type { View } from './view.ts';

const shown: Readonly<Record<RowUse, string>> = {
	counted: 'in an arc',
	total: 'not drawn: contains other rows',
	overlap: 'not drawn: may repeat money of another row',
	same_freeze: 'not drawn: a further freeze of the same affair there',
	inside: 'not drawn: lay in the jurisdiction that claims it',
	paid_by_firm: 'not drawn: paid by a firm or bank',
	no_place: 'not drawn: no single jurisdiction at one end'
};

function byDollars(
	a: { readonly dollars: number | null; readonly id: string },
	b: { readonly dollars: number | null; readonly id: string }
): number {
	return (b.dollars ?? -1) - (a.dollars ?? -1) || (a.id < b.id ? -1 : 1);
}

/** The table behind the map: every row of the stage, drawn or not, with the reason; below them what firms and banks paid. */
export function table(view: View, kindWords: string): ChartTable {
	const { data, rows, paid, stageText, nameOf } = view;
	const affairs = new Map(data.affairs.map(({ id, name, persons }) => [id, withPersons(name, persons)]));
	const kinds = new Map(data.kinds.map(({ kind, label }) => [kind, label]));
	return {
		caption: `Money ${stageText} in affairs of ${kindWords}, row by row`,
		columns: [
			{ key: 'affair', title: 'Affair', kind: 'text' },
			{ key: 'holding', title: 'Where it lies or lay', kind: 'text' },
			{ key: 'requesting', title: 'Claimed for', kind: 'text' },
			{ key: 'payer', title: 'Paid by', kind: 'text' },
			{ key: 'stage', title: 'Stage', kind: 'text' },
			{ key: 'exactness', title: 'How exact', kind: 'text' },
			{ key: 'amount', title: 'Amount', kind: 'number' },
			{ key: 'currency', title: 'Currency', kind: 'text' },
			{ key: 'dollars', title: 'US dollars', kind: 'number' },
			{ key: 'date', title: 'Date', kind: 'text' },
			{ key: 'shown', title: 'In the map', kind: 'text' },
			{ key: 'kind', title: 'Kind', kind: 'text' },
			{ key: 'legalBasis', title: 'Legal basis', kind: 'text' },
			{ key: 'mechanism', title: 'Way of return', kind: 'text' },
			{ key: 'note', title: 'Note', kind: 'text' }
		],
		rows: [...rows.toSorted(byDollars), ...paid.toSorted(byDollars)].map((row) => ({
			key: row.id,
			cells: {
				...recoveryCells(row, nameOf),
				affair: affairs.get(row.affair) ?? '',
				shown: row.mayOverlap && row.use === 'counted' ? 'in an arc; may overlap' : shown[row.use],
				kind: kinds.get(row.kind) ?? row.kind
			},
			sourceIds: row.sourceIds,
			confidence: row.confidence
		}))
	};
}
