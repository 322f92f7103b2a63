import type { FrozenToReturnedData, options } from '#scripts/derive/charts/frozen-to-returned.ts';
import type { OptionSchema } from '#src/state/options.ts';

/** Whose money, claimed for whom, in which order. */
export function frozenToReturnedOptions({
	kinds,
	names,
	home
}: FrozenToReturnedData): Readonly<Record<(typeof options)[number], OptionSchema>> {
	return {
		kind: {
			kind: 'one_of',
			label: 'Affairs of',
			values: kinds.map(({ kind, label }) => ({ value: kind, label })),
			initial: kinds[0]?.kind ?? ''
		},
		claimed: {
			kind: 'one_of',
			label: 'Claimed for',
			values: [
				{ value: 'all', label: 'All jurisdictions' },
				{ value: 'home', label: names[home] ?? home }
			],
			initial: 'all'
		},
		sort: {
			kind: 'one_of',
			label: 'Order',
			values: [
				{ value: 'frozen', label: 'Largest sum frozen' },
				{ value: 'returned', label: 'Largest sum returned' },
				{ value: 'share', label: 'Largest share back' },
				{ value: 'name', label: 'Name' }
			],
			initial: 'frozen'
		}
	};
}
