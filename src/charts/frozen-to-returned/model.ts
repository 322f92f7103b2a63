import type { ChartTexts } from '#src/chart/modelChart.ts';
import type { MoneyStage } from '#scripts/derive/assets/recovery.ts';
import type { FrozenToReturnedData } from '#scripts/derive/charts/frozen-to-returned.ts';
import type { Tick } from '#src/plot/tick.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import type { Options } from '#src/state/options.ts';
import { dollarScale } from './dollarScale.ts';
import { groups, type AffairGroup } from './groups.ts';
import { table } from './table.ts';
import { notes, subtitle, summary, title } from './texts.ts';
import { view } from './view.ts';

/** Affairs through their stages on one scale of dollars. */
export interface FrozenToReturnedModel extends ChartTexts {
	readonly ticks: readonly Tick[];
	readonly stages: readonly { readonly stage: MoneyStage; readonly label: string }[];
	readonly groups: readonly AffairGroup[];
}

/** Lays out the affairs of one kind (option `kind`), for all or for the home jurisdiction (`claimed`), in order (`sort`). Pure. */
export function model(data: FrozenToReturnedData, options: Options): FrozenToReturnedModel {
	const chosen = view(data, options);
	const { affairs } = chosen;
	const dollars = affairs.flatMap(({ figures }) =>
		figures.flatMap((figure) => [
			...(figure.dollars === null ? [] : [figure.dollars]),
			...figure.tranches.map((tranche) => tranche.dollars)
		])
	);
	const scale = dollarScale(dollars);
	return {
		title: title(chosen),
		subtitle: subtitle(chosen),
		summary: summary(chosen),
		notes: notes(chosen),
		dataDate: data.dataDate,
		sourceIds: sourcesByUse(affairs.flatMap(({ rows, payments }) => [...rows, ...payments])),
		table: table(chosen),
		ticks: scale.ticks,
		stages: data.stages,
		groups: groups(chosen, scale)
	};
}
