import { withPersons } from '#atlas/persons/withPersons.ts';
import type { Affair } from '#scripts/derive/assets/affairs.ts';
import type { FollowedRow } from '#scripts/derive/charts/frozen-to-returned.ts';
import { string } from '#src/chart/fields.ts';
import { recoveryColumns } from '#src/chart/recoveryColumns.ts';
import { buildTable, text, type ChartTable } from '#src/chart/table.ts';
import type { FrozenToReturnedView } from './view.ts';
import { placeTexts } from './words.ts';

/** The table behind the picture, whatever a reader has chosen: every row, with its place in the figure of its stage. */
export function table({ data, kind, claimed, nameOf }: FrozenToReturnedView): ChartTable {
	const rows = [...data.rows, ...(data.tableOnly?.rows ?? [])];
	/** Affairs of which some money is claimed for the home jurisdiction. */
	const ofHome = new Set(
		rows.flatMap(({ row, affair }) => (row.payer === null && row.requesting === data.home ? [affair.id] : []))
	);
	const isShown = (affair: Affair) => affair.kind === kind && (claimed === 'all' || ofHome.has(affair.id));
	const kinds = new Map(data.kinds.map(({ kind, label }) => [kind, label]));
	const { stage, legalBasis, mechanism, note, ...told } = recoveryColumns<FollowedRow>(
		({ row }) => row,
		nameOf
	);
	return buildTable<FollowedRow>({
		caption: 'Money frozen, confiscated and returned, case by case and row by row',
		rows,
		total: data.rowCount,
		of: ({ row }) => row,
		table: () => 'asset_recoveries',
		isDrawn: ({ affair }) => isShown(affair),
		columns: {
			affair: text('Case', ({ affair }) => withPersons(affair.name, affair.persons), {
				affair_id: string(({ affair }) => affair.id, { from: 'asset_recoveries.affair_id' }),
				affair: string(({ affair }) => withPersons(affair.name, affair.persons))
			}),
			kind: text('Case of', ({ affair }) => kinds.get(affair.kind) ?? affair.kind, {
				kind: string(({ affair }) => affair.kind, { from: 'affairs.kind' })
			}),
			stage,
			...told,
			figure: text('In the figure of its stage', ({ place }) => placeTexts[place], {
				in_figure: string(({ place }) => place)
			}),
			legal_basis: legalBasis,
			mechanism,
			note
		}
	});
}
