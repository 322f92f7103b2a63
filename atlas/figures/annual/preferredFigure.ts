import { dayInterval } from '../../dates/partialDate.ts';
import type { AnnualTotal } from './annualTotal.ts';
import { extentOf } from './extentOf.ts';

/** A figure that a published total gives for one year or a part of it. */
export interface FigureOfYear {
	readonly total: Pick<AnnualTotal, 'year' | 'from' | 'to'>;
	readonly value: number;
	/** True for a figure of another publisher than the one who counts: it never takes the other's place. */
	readonly isRival?: boolean;
}

/** What decided that a figure stands for its year. */
export type Preference = 'only_figure' | 'own_count' | 'full_year' | 'latest_end' | 'highest';

const lastDay = ({ total }: FigureOfYear) => dayInterval(total.to).last;
const own = ({ isRival }: FigureOfYear) => (isRival ? 0 : 1);
const whole = ({ total }: FigureOfYear) => (extentOf(total) === 'year' ? 1 : 0);

/** The order of figures: by year, then by the last day of the period, then by value. */
export const byEnd = (a: FigureOfYear, b: FigureOfYear): number =>
	a.total.year - b.total.year || lastDay(a).localeCompare(lastDay(b)) || a.value - b.value;

/** What makes the first of two figures of one year better: the first that tells them apart. */
function whyBetter(better: FigureOfYear, other: FigureOfYear): Preference {
	if (own(better) !== own(other)) return 'own_count';
	if (whole(better) !== whole(other)) return 'full_year';
	return lastDay(better) !== lastDay(other) ? 'latest_end' : 'highest';
}

/**
 * The figure that stands for a year, and by what it is better than the next best: the count of whoever counts, never a
 * rival where there is another; of these the full year; else the one that ends last; of one period the highest. Nothing is
 * added or averaged. Null where there is no figure.
 * @param figures of one year, in any order
 */
export function preferredFigure<Figure extends FigureOfYear>(
	figures: readonly Figure[]
): { readonly figure: Figure; readonly by: Preference } | null {
	const [best, next] = figures
		.toSorted(byEnd)
		.reverse()
		.sort((a, b) => own(b) - own(a) || whole(b) - whole(a));
	if (!best) return null;
	return { figure: best, by: next ? whyBetter(best, next) : 'only_figure' };
}
