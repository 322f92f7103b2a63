import { withPersons } from '#atlas/persons/withPersons.ts';
import type { ChartTable } from '#src/chart/modelChart.ts';
import { recoveryCells } from '#src/chart/recoveryCells.ts';
import { apartText } from './affairRow.ts';
import type { View } from './view.ts';

/** The table behind the picture: every row of the affairs shown, with its place in the figure of its stage. */
export function table({ affairs, kindText, nameOf }: View): ChartTable {
	return {
		caption: `Affairs of ${kindText}: money frozen, confiscated and returned, row by row`,
		columns: [
			{ key: 'affair', title: 'Affair', kind: 'text' },
			{ key: 'stage', title: 'Stage', kind: 'text' },
			{ key: 'holding', title: 'Where it lies or lay', kind: 'text' },
			{ key: 'requesting', title: 'Claimed for', kind: 'text' },
			{ key: 'payer', title: 'Paid by', kind: 'text' },
			{ key: 'exactness', title: 'How exact', kind: 'text' },
			{ key: 'amount', title: 'Amount', kind: 'number' },
			{ key: 'currency', title: 'Currency', kind: 'text' },
			{ key: 'dollars', title: 'US dollars', kind: 'number' },
			{ key: 'date', title: 'Date', kind: 'text' },
			{ key: 'figure', title: 'In the figure of its stage', kind: 'text' },
			{ key: 'legalBasis', title: 'Legal basis', kind: 'text' },
			{ key: 'mechanism', title: 'Way of return', kind: 'text' },
			{ key: 'note', title: 'Note', kind: 'text' }
		],
		rows: affairs.flatMap((affair) => {
			const name = withPersons(affair.name, affair.persons);
			return [...affair.rows, ...affair.payments].map((row) => ({
				key: row.id,
				cells: {
					...recoveryCells(row, nameOf),
					affair: name,
					figure:
						apartText(row, affair) ??
						(row.isTotal ? 'yes, a total' : row.mayOverlap ? 'yes; may overlap' : 'yes')
				},
				sourceIds: row.sourceIds,
				confidence: row.confidence
			}));
		})
	};
}
