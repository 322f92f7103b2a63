import type { AffairKind } from '#scripts/derive/assets/recovery.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import type {
	Claimed,
	FreezesOfKind,
	FrozenToReturnedData,
	options as optionNames
} from '#scripts/derive/charts/frozen-to-returned.ts';
import type { ChartView } from '#src/chart/chart.ts';
import type { OptionSchemas, Options } from '#src/state/options.ts';

/** The freezes that a reader has chosen to see. */
export interface FrozenToReturnedView extends ChartView {
	readonly data: FrozenToReturnedData;
	/** The kind of affair in the descriptor's words, in lower case. */
	readonly kindText: string;
	readonly kind: AffairKind;
	readonly claimed: Claimed;
	readonly chosen: FreezesOfKind;
	nameOf(iso3: string): string;
}

const claims: readonly Claimed[] = ['all', 'home'];

/** Whose money, and claimed for whom. */
export function options({ kinds, names, home }: FrozenToReturnedData): OptionSchemas<typeof optionNames> {
	const labels: Readonly<Record<Claimed, string>> = {
		all: 'For anyone',
		home: `For ${withArticle(names[home] ?? home)}`
	};
	return {
		kind: {
			kind: 'one_of',
			label: 'Cases of',
			values: kinds.map(({ kind, label }) => ({ value: kind, label })),
			initial: kinds[0]?.kind ?? '',
			asButtons: true
		},
		claimed: {
			kind: 'one_of',
			label: 'Claimed for',
			values: claims.map((value) => ({ value, label: labels[value] })),
			initial: 'all',
			asButtons: true
		}
	};
}

/** Reads the options `kind` and `claimed`. @throws where the data knows no kind of affair */
export function view(data: FrozenToReturnedData, chosen: Options): FrozenToReturnedView {
	const kind = data.kinds.find((each) => each.kind === chosen.kind) ?? data.kinds[0];
	if (!kind) throw new Error('No kind of affair is in the data');
	const claimed = claims.find((each) => each === chosen.claimed) ?? 'all';
	const those = kind.claimed[claimed];
	return {
		dataDate: data.dataDate,
		sourceIds: those.sourceIds,
		allSources: those.allSources,
		data,
		kindText: kind.label.toLowerCase(),
		kind: kind.kind,
		claimed,
		chosen: those,
		nameOf: (iso3) => data.tableOnly?.names[iso3] ?? data.names[iso3] ?? iso3
	};
}
