import { monthsText } from '#atlas/figures/annual/periodText.ts';
import { personsText } from './personsText.ts';
import type { Counted } from './view.ts';

/** A claim's number with its period, if that is not the whole year: "1,841 (Jan–Nov)". */
export function withPeriod(claim: Counted): string {
	const months = monthsText(claim);
	return personsText(claim) + (months === 'full year' ? '' : ` (${months})`);
}
