import type { Claim } from '#scripts/derive/claims/claim.ts';
import { formatFigure } from '#src/data/formatFigure.ts';

/** What a claim says in figures: "4,000", "$50 billion"; null for a denial, which names none. */
export function figureText({ low, high, unit }: Pick<Claim, 'low' | 'high' | 'unit'>): string | null {
	return low === null ? null : formatFigure({ low, high: high ?? low, unit });
}
