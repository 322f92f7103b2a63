import type { MoneyStage } from '#scripts/derive/assets/recovery.ts';
import type { AffairStages, FrozenToReturnedData } from '#scripts/derive/charts/frozen-to-returned.ts';
import type { ReturnAfterFreeze } from '#scripts/derive/assets/returnAfterFreeze.ts';
import type { Options } from '#src/state/options.ts';

/** The affairs that a reader has chosen to see. */
export interface View {
	readonly data: FrozenToReturnedData;
	/** The kind of affair in the descriptor's words, in lower case. */
	readonly kindText: string;
	readonly isHomeOnly: boolean;
	/** In the chosen order. */
	readonly affairs: readonly AffairStages[];
	/** Every freeze abroad: one affair in one place. */
	readonly freezes: readonly ReturnAfterFreeze[];
	nameOf(iso3: string): string;
}

/** Dollars of one stage of an affair; null where there are none. */
export function dollarsOf({ figures }: AffairStages, stage: MoneyStage): number | null {
	return figures.find((figure) => figure.stage === stage)?.dollars ?? null;
}

/** The largest share that came back out of a place where money of the affair was frozen; beyond the whole it is no share. */
function largestShare({ returns }: AffairStages): number | null {
	const shares = returns.flatMap(({ share }) => share?.of ?? []);
	return shares.length === 0 ? null : Math.min(1, Math.max(...shares));
}

const keys: Readonly<Record<string, (affair: AffairStages) => number | null>> = {
	frozen: (affair) => dollarsOf(affair, 'frozen'),
	returned: (affair) => dollarsOf(affair, 'returned'),
	share: largestShare
};

/** Reads the options `kind`, `claimed` and `sort`. */
export function view(data: FrozenToReturnedData, options: Options): View {
	const kind = data.kinds.find((each) => each.kind === options.kind) ?? data.kinds[0];
	const isHomeOnly = options.claimed === 'home';
	const shown = data.affairs.filter(
		(affair) => affair.kind === kind?.kind && (!isHomeOnly || affair.requesting.includes(data.home))
	);
	const key =
		options.sort === 'name' ? () => null : (keys[options.sort ?? ''] ?? keys.frozen ?? (() => null));
	const affairs = shown.toSorted(
		(a, b) => (key(b) ?? -1) - (key(a) ?? -1) || a.name.localeCompare(b.name, 'en')
	);
	return {
		data,
		kindText: (kind?.label ?? '').toLowerCase(),
		isHomeOnly,
		affairs,
		freezes: affairs.flatMap(({ returns }) => returns),
		nameOf: (iso3) => data.names[iso3] ?? iso3
	};
}
