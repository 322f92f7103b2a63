import type { Estimate } from './estimate.ts';
import { formatFigure } from '../../words/formatFigure.ts';

/** What a claim says in figures: "4,000", "$50 billion"; null for a denial, which names none. */
export function figureText({ low, high, unit }: Pick<Estimate, 'low' | 'high' | 'unit'>): string | null {
	return low === null ? null : formatFigure({ low, high: high ?? low, unit });
}
