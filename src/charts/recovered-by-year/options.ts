import type { RecoveredByYearData, options } from '#scripts/derive/charts/recovered-by-year.ts';
import type { OptionSchema } from '#src/state/options.ts';

/** Who counts: one campaign or body at a time. */
export function recoveredOptions({
	scopes
}: RecoveredByYearData): Readonly<Record<(typeof options)[number], OptionSchema>> {
	return {
		scope: {
			kind: 'one_of',
			label: 'Counted by',
			values: scopes.map(({ scope, label }) => ({ value: scope, label })),
			initial: scopes[0]?.scope ?? ''
		}
	};
}
