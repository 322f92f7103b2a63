import { withPersons } from '#atlas/persons/withPersons.ts';
import type { FollowedRow } from '#scripts/derive/charts/frozen-to-returned.ts';
import { recoveryColumns } from '#src/chart/recoveryColumns.ts';
import { buildTable, text, type ChartTable } from '#src/chart/table.ts';
import type { FrozenToReturnedView } from './view.ts';
import { placeTexts } from './words.ts';

/** The table behind the picture, whatever a reader has chosen: every row, with its place in the figure of its stage. */
export function table({ data, nameOf }: FrozenToReturnedView): ChartTable {
	const kinds = new Map(data.kinds.map(({ kind, label }) => [kind, label]));
	const { stage, legalBasis, mechanism, note, ...told } = recoveryColumns<FollowedRow>(
		({ row }) => row,
		nameOf
	);
	return buildTable<FollowedRow>({
		caption: 'Money frozen, confiscated and returned, case by case and row by row',
		rows: [...data.rows, ...(data.tableOnly?.rows ?? [])],
		total: data.rowCount,
		of: ({ row }) => row,
		columns: {
			affair: text('Case', ({ affair }) => withPersons(affair.name, affair.persons)),
			kind: text('Case of', ({ affair }) => kinds.get(affair.kind) ?? affair.kind),
			stage,
			...told,
			figure: text('In the figure of its stage', ({ place }) => placeTexts[place]),
			legalBasis,
			mechanism,
			note
		}
	});
}
