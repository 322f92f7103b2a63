import type { AssetFlowsData } from '#scripts/derive/charts/asset-flows.ts';
import type { Payments } from '#scripts/derive/assets/payments.ts';
import type { Pair } from '#scripts/derive/assets/pairs.ts';
import type { AffairKind, MoneyStage } from '#scripts/derive/assets/recovery.ts';
import type { WorldPlaces } from '#atlas/places.ts';
import type { Options } from '#src/state/options.ts';

/** The derived data with the places on the map of every jurisdiction that it names. */
export type AssetFlowsChartData = AssetFlowsData & { readonly world: WorldPlaces };

/** One stage as a reader has chosen to see it, worked out once for all parts of the model. */
export interface View {
	readonly data: AssetFlowsChartData;
	readonly stage: MoneyStage;
	/** The stage in the descriptor's words, in lower case. */
	readonly stageText: string;
	readonly kind: AffairKind | 'all';
	/** Pairs of this stage, most dollars first, those without dollars last. */
	readonly pairs: readonly Pair[];
	/** Every row of this stage but those of `paid`. */
	readonly rows: AssetFlowsData['recoveries'];
	/** What firms and banks paid, row by row and by kind of affair: in no arc, and in none of the other figures. */
	readonly paid: AssetFlowsData['recoveries'];
	readonly payments: readonly Payments[];
	/** Dollars of the widest arc. */
	readonly largest: number;
	nameOf(iso3: string): string;
}

/** Reads the options `stage` and `kind`. */
export function view(data: AssetFlowsChartData, options: Options): View {
	const stage = data.stages.find((each) => each.stage === options.stage)?.stage ?? 'returned';
	const kind =
		options.kind === 'all'
			? 'all'
			: (data.kinds.find((each) => each.kind === options.kind)?.kind ?? 'public_corruption');
	const isShown = (row: { readonly stage: MoneyStage; readonly kind: AffairKind }) =>
		row.stage === stage && (kind === 'all' || row.kind === kind);
	const pairs = data.pairs.filter(isShown);
	const all = data.recoveries.filter(isShown);
	return {
		data,
		stage,
		stageText: (data.stages.find((each) => each.stage === stage)?.label ?? stage).toLowerCase(),
		kind,
		pairs,
		rows: all.filter(({ payer }) => payer === null),
		paid: all.filter(({ payer }) => payer !== null),
		payments: data.payments.filter(isShown),
		largest: Math.max(0, ...pairs.map(({ dollars }) => dollars ?? 0)),
		nameOf: (iso3) => data.countries[iso3] ?? iso3
	};
}
