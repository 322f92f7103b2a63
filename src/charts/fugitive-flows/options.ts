import type { CountHeading } from '#scripts/derive/flows/count.ts';
import type { FlowsData, options } from '#scripts/derive/charts/fugitive-flows.ts';
import type { OptionSchema } from '#src/state/options.ts';

const headings: Readonly<Record<Exclude<CountHeading, 'hundred'>, string>> = {
	documented: 'Documented cases',
	other: 'Other counts of corruption and economic crime',
	not_officials: 'Not counts of officials: shown only if you ask'
};

/** The counts that can be shown, one at a time; the first is the initial one. */
export function flowsOptions({
	counts,
	listLabel
}: FlowsData): Readonly<Record<(typeof options)[number], OptionSchema>> {
	return {
		group: {
			kind: 'one_of',
			label: 'Count',
			values: counts.map(({ id, label, heading }) => ({
				value: id,
				label,
				group: heading === 'hundred' ? (listLabel ?? label) : headings[heading]
			})),
			initial: counts[0]?.id ?? ''
		}
	};
}
