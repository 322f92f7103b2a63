import type { GapData, options } from '#scripts/derive/charts/treaty-gap.ts';
import type { OptionSchema } from '#src/state/options.ts';

const headings = {
	documented: 'Documented cases',
	other: 'Other counts of corruption and economic crime',
	not_officials: 'Not officials'
} as const;

/** Whose destinations, and the instruments of which year. */
export function gapOptions({
	groups,
	listLabel,
	firstYear,
	dataDate
}: GapData): Readonly<Record<(typeof options)[number], OptionSchema>> {
	const last = Number(dataDate.slice(0, 4));
	return {
		group: {
			kind: 'one_of',
			label: 'People',
			values: groups.map(({ id, side, heading }) => ({
				value: id,
				label: side.label,
				group: heading === 'hundred' ? (listLabel ?? side.label) : headings[heading]
			})),
			initial: groups[0]?.id ?? ''
		},
		time: { kind: 'year', label: 'Year', first: firstYear, last, initial: last, plays: false }
	};
}
