import { withPersons } from '#atlas/persons/withPersons.ts';
import type { FlowRow } from '#scripts/derive/assets/flowPart.ts';
import type { RowUse } from '#scripts/derive/assets/pairs.ts';
import { string } from '#src/chart/fields.ts';
import { recoveryColumns } from '#src/chart/recoveryColumns.ts';
import { buildTable, text, type ChartTable } from '#src/chart/table.ts';
import type { AssetFlowsView } from './view.ts';

const shown: Readonly<Record<RowUse, string>> = {
	counted: 'in a ribbon',
	total: 'not drawn: contains other rows',
	overlap: 'not drawn: may repeat money of another row',
	same_freeze: 'not drawn: a further freeze of the same case there',
	inside: 'not drawn: lay in the place that claims it',
	paid_by_firm: 'not drawn: paid by a firm or bank',
	no_place: 'not drawn: no single place at one end'
};

/**
 * The table behind the ribbons: every row of every stage, drawn or not, with the reason; in a browser the largest of the stage
 * that is shown, and of what firms and banks paid.
 */
export function table({ data, part, stage, kind, nameOf }: AssetFlowsView): ChartTable {
	const those = data.tableOnly?.affairs ?? data.affairs;
	const affairs = new Map(those.map(({ id, name, persons }) => [id, withPersons(name, persons)]));
	const rows = data.tableOnly?.rows ?? [...part.rows, ...part.paid];
	const kinds = new Map(data.kinds.map((each) => [each.kind, each.label]));
	const { legalBasis, mechanism, note, ...told } = recoveryColumns<FlowRow>((row) => row, nameOf);
	const inPicture = ({ mayOverlap, use }: FlowRow) =>
		mayOverlap && use === 'counted' ? 'in a ribbon; may overlap' : shown[use];
	return buildTable<FlowRow>({
		caption: 'Money frozen, confiscated and returned, row by row',
		rows,
		total: data.rowCount,
		of: (row) => row,
		table: () => 'asset_recoveries',
		isDrawn: (row) => row.use === 'counted' && row.stage === stage && (kind === 'all' || row.kind === kind),
		columns: {
			affair: text('Case', ({ affair }) => affairs.get(affair) ?? '', {
				affair_id: string(({ affair }) => affair, { from: 'asset_recoveries.affair_id' }),
				affair: string(({ affair }) => affairs.get(affair) ?? null)
			}),
			...told,
			shown: text('In the picture', inPicture, {
				in_picture: string(({ use }) => use),
				may_overlap: { type: 'boolean', value: ({ mayOverlap }) => mayOverlap, title: 'May overlap' }
			}),
			kind: text('Kind', (row) => kinds.get(row.kind) ?? row.kind, {
				kind: string(({ kind }) => kind, { from: 'affairs.kind' })
			}),
			legal_basis: legalBasis,
			mechanism,
			note,
			row: text('Row', ({ id }) => id, {})
		}
	});
}
