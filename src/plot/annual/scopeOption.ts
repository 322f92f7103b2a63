import type { OptionSchema } from '#src/state/options.ts';

/** Who counts: one campaign or body at a time, the one with most totals first. */
export function scopeOption(
	scopes: readonly { readonly scope: string; readonly label: string }[]
): OptionSchema {
	return {
		kind: 'one_of',
		label: 'Counted by',
		values: scopes.map(({ scope, label }) => ({ value: scope, label })),
		initial: scopes[0]?.scope ?? ''
	};
}
