import { monthsInBrackets } from '#atlas/figures/annual/periodText.ts';
import { personsText } from './personsText.ts';
import type { Counted } from './view.ts';

/** A number of persons with its months, if they are not the whole year: "1,841 (Jan–Nov)". */
export function withPeriod(total: Counted): string {
	return personsText(total) + monthsInBrackets(total);
}
