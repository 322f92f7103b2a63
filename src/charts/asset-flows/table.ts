import { withPersons } from '#atlas/persons/withPersons.ts';
import type { AssetFlowsData } from '#scripts/derive/charts/asset-flows.ts';
import type { RowUse } from '#scripts/derive/assets/pairs.ts';
import { recoveryColumns } from '#src/chart/recoveryColumns.ts';
import { buildTable, text, type ChartTable } from '#src/chart/table.ts';
import type { AssetFlowsView } from './view.ts';
import { kindText } from './words.ts';

type Row = AssetFlowsData['recoveries'][number];

const shown: Readonly<Record<RowUse, string>> = {
	counted: 'in a ribbon',
	total: 'not drawn: contains other rows',
	overlap: 'not drawn: may repeat money of another row',
	same_freeze: 'not drawn: a further freeze of the same case there',
	inside: 'not drawn: lay in the place that claims it',
	paid_by_firm: 'not drawn: paid by a firm or bank',
	no_place: 'not drawn: no single place at one end'
};

const byDollars = (a: Row, b: Row) => (b.dollars ?? -1) - (a.dollars ?? -1) || (a.id < b.id ? -1 : 1);

/** The table behind the ribbons: every row of the stage, drawn or not, with the reason; below them what firms and banks paid. */
export function table({ data, rows, paid, kind, stageText, nameOf }: AssetFlowsView): ChartTable {
	const affairs = new Map(data.affairs.map(({ id, name, persons }) => [id, withPersons(name, persons)]));
	const kinds = new Map(data.kinds.map((each) => [each.kind, each.label]));
	const { legalBasis, mechanism, note, ...told } = recoveryColumns<Row>((row) => row, nameOf);
	const inPicture = ({ mayOverlap, use }: Row) =>
		mayOverlap && use === 'counted' ? 'in a ribbon; may overlap' : shown[use];
	return buildTable<Row>({
		caption: `Money ${stageText} in cases of ${kindText(kind, data)}, row by row`,
		rows: [...rows.toSorted(byDollars), ...paid.toSorted(byDollars)],
		key: ({ id }) => id,
		sourceIds: ({ sourceIds }) => sourceIds,
		confidence: ({ confidence }) => confidence,
		columns: {
			affair: text('Case', ({ affair }) => affairs.get(affair) ?? ''),
			...told,
			shown: text('In the picture', inPicture),
			kind: text('Kind', (row) => kinds.get(row.kind) ?? row.kind),
			legal_basis: legalBasis,
			mechanism,
			note,
			row: text('Row', ({ id }) => id)
		}
	});
}
