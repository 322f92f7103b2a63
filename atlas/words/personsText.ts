import { withExactness, type Exactness } from './exactness.ts';
import { formatCount } from './formatCount.ts';

/** A number of persons as exact as its source gives it: "1,335", "more than 700". */
export const personsText = ({
	persons,
	exactness
}: {
	readonly persons: number;
	readonly exactness: Exactness | null;
}): string => withExactness(formatCount(persons), exactness);
