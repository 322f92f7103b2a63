import { monthsInBrackets } from '#atlas/figures/annual/periodText.ts';
import { sumText } from './sumText.ts';
import type { Sum } from './view.ts';

/** A sum with its months, if they are not the whole year: "¥2.91 billion (Jan–Nov)". */
export function withPeriod(total: Sum): string {
	return sumText(total, total) + monthsInBrackets(total);
}
