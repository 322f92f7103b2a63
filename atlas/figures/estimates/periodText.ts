import type { Estimate } from './estimate.ts';

/** The years that a claim speaks of: "1982–2012", "2010", "to 2004"; null where it does not say. */
export function periodText({ from, to }: Pick<Estimate, 'from' | 'to'>): string | null {
	if (from !== null && to !== null) return from === to ? String(to) : `${from}–${to}`;
	if (to !== null) return `to ${to}`;
	return from === null ? null : `from ${from}`;
}
