import { exactnessWord, withExactness, type Exactness } from '#atlas/words/exactness.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import type { Cell } from './table.ts';

/** A number as such where it is exact, so that a column of them can be sorted; else in words: "more than 70". */
export function figureCell(count: number | null, exactness: Exactness | null): Cell {
	if (count === null || exactnessWord(exactness) === '') return count;
	return withExactness(formatCount(count), exactness);
}
