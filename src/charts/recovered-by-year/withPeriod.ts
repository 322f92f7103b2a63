import { monthsText } from '#atlas/figures/annual/periodText.ts';
import { sumText } from './sumText.ts';
import type { Sum } from './view.ts';

/** A sum with its period, if that is not the whole year: "¥2.91 billion (Jan–Nov)". */
export function withPeriod(claim: Sum): string {
	const months = monthsText(claim);
	return sumText(claim, claim) + (months === 'full year' ? '' : ` (${months})`);
}
