import type { Estimate } from './estimate.ts';
import { withExactness } from '../../words/exactness.ts';
import { formatFigure } from '../../words/formatFigure.ts';

/** What a claim says in figures, as exact as its source: "about 4,000", "$50 billion"; null for a denial, which names none. */
export function figureText({
	low,
	high,
	unit,
	exactness
}: Pick<Estimate, 'low' | 'high' | 'unit' | 'exactness'>): string | null {
	return low === null ? null : withExactness(formatFigure({ low, high: high ?? low, unit }), exactness);
}
