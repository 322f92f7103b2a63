import type { AbsenceData, options } from '#scripts/derive/charts/years-at-large.ts';
import type { OptionSchema } from '#src/state/options.ts';

/** Whose lines are drawn, and in which order. */
export function yearsOptions({
	absences,
	lists
}: AbsenceData): Readonly<Record<(typeof options)[number], OptionSchema>> {
	return {
		group: {
			kind: 'one_of',
			label: 'Cases',
			values: [
				{ value: 'all', label: 'All documented' },
				// A list tells the cases apart where one of them is on it.
				...(absences.some(({ listed }) => listed)
					? [
							{ value: 'listed', label: lists.listed },
							{ value: 'others', label: lists.others }
						]
					: [])
			],
			initial: 'all'
		},
		sort: {
			kind: 'one_of',
			label: 'Order',
			values: [
				{ value: 'years', label: 'Longest away first' },
				{ value: 'fled', label: 'Earliest flight first' },
				{ value: 'returned', label: 'Latest return first' },
				{ value: 'name', label: 'Name' }
			],
			initial: 'years'
		}
	};
}
