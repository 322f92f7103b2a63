import type { AssetFlowsData, options as names } from '#scripts/derive/charts/asset-flows.ts';
import type { FlowPart } from '#scripts/derive/assets/flowPart.ts';
import type { Payments } from '#scripts/derive/assets/payments.ts';
import type { Pair } from '#scripts/derive/assets/pairs.ts';
import type { AffairKind, MoneyStage } from '#scripts/derive/assets/recovery.ts';
import type { WorldPlaces } from '#atlas/places.ts';
import type { ChartView } from '#src/chart/chart.ts';
import type { OptionSchemas, Options } from '#src/state/options.ts';
import { findingOf, type Finding } from './finding.ts';

/** The derived data with the places on the map of every jurisdiction that it names. */
export type AssetFlowsChartData = AssetFlowsData & { readonly world: WorldPlaces };

/** One stage as a reader has chosen to see it. */
export interface AssetFlowsView extends ChartView {
	readonly data: AssetFlowsChartData;
	readonly stage: MoneyStage;
	/** The stage in the descriptor's words, in lower case. */
	readonly stageText: string;
	readonly kind: AffairKind | 'all';
	/** Pairs of this stage, most dollars first, those without dollars last. */
	readonly pairs: readonly Pair[];
	/** What is told of the rows of this stage: in counts, and by the largest. */
	readonly part: FlowPart;
	/** What firms and banks paid, by kind of affair: in no ribbon, and in none of the other figures. */
	readonly payments: readonly Payments[];
	readonly finding: Finding | null;
	/** The jurisdiction that the address holds; '' for none. */
	readonly country: string;
	nameOf(iso3: string): string;
}

/** One stage at a time, as stages are never added; whose money; and, in the address alone, a jurisdiction that is held. */
export function options({ stages, kinds, pairs, countries }: AssetFlowsData): OptionSchemas<typeof names> {
	const placed = new Set(pairs.flatMap(({ holding, requesting }) => [holding, requesting]));
	return {
		stage: {
			kind: 'one_of',
			label: 'Money',
			values: stages.map(({ stage, label }) => ({ value: stage, label })),
			initial: 'returned'
		},
		kind: {
			kind: 'one_of',
			label: 'of',
			values: [
				...kinds.map(({ kind, label }) => ({ value: kind, label })),
				{ value: 'all', label: 'Both, told apart' }
			],
			initial: kinds[0]?.kind ?? 'all'
		},
		country: {
			kind: 'one_of',
			inPicture: true,
			label: 'Jurisdiction',
			values: [
				{ value: '', label: 'None' },
				...[...placed].sort().map((iso3) => ({ value: iso3, label: countries[iso3] ?? iso3 }))
			],
			initial: ''
		}
	};
}

/** One stage of money in affairs of one kind, or of both told apart. @throws where the data has no part for it */
export function view(data: AssetFlowsChartData, chosen: Options): AssetFlowsView {
	const stage = data.stages.find((each) => each.stage === chosen.stage)?.stage ?? 'returned';
	const kind =
		chosen.kind === 'all'
			? 'all'
			: (data.kinds.find((each) => each.kind === chosen.kind)?.kind ?? 'public_corruption');
	const isShown = (row: { readonly stage: MoneyStage; readonly kind: AffairKind }) =>
		row.stage === stage && (kind === 'all' || row.kind === kind);
	const pairs = data.pairs.filter(isShown);
	const part = data.parts.find((each) => each.stage === stage && each.kind === kind);
	if (!part) throw new Error(`Nothing is told of money ${stage} in affairs of ${kind}`);
	return {
		data,
		dataDate: data.dataDate,
		sourceIds: part.sourceIds,
		allSources: part.allSources,
		stage,
		stageText: (data.stages.find((each) => each.stage === stage)?.label ?? stage).toLowerCase(),
		kind,
		pairs,
		part,
		payments: data.payments.filter(isShown),
		finding: findingOf(pairs),
		country: chosen.country ?? '',
		nameOf: (iso3) => data.countries[iso3] ?? iso3
	};
}
