import type { MilestonesData, options } from '#scripts/derive/charts/milestones.ts';
import type { OptionSchema } from '#src/state/options.ts';

/** One kind of event, and one jurisdiction beside home; either may be all. */
export function milestoneOptions(
	data: MilestonesData
): Readonly<Record<(typeof options)[number], OptionSchema>> {
	return {
		kind: {
			kind: 'one_of',
			label: 'Kind',
			values: [
				{ value: 'all', label: 'All kinds' },
				...data.kinds.map(({ kind, label }) => ({ value: kind, label }))
			],
			initial: 'all'
		},
		country: {
			kind: 'one_of',
			label: 'Concerning',
			values: [
				{ value: 'all', label: 'All countries' },
				...Object.entries(data.names)
					.filter(([iso3]) => iso3 !== data.home)
					.map(([value, label]) => ({ value, label }))
			],
			initial: 'all'
		}
	};
}
