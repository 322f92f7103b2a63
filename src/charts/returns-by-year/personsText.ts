import type { Exactness } from '#atlas/words/exactness.ts';
import { withExactness } from '#atlas/words/exactness.ts';
import { formatCount } from '#atlas/words/formatCount.ts';

/** A number of persons as exact as its source gives it: "1,335", "more than 700". */
export function personsText(figure: {
	readonly persons: number;
	readonly exactness: Exactness | null;
}): string {
	return withExactness(formatCount(figure.persons), figure.exactness);
}
