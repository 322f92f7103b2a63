import type { OfficialsAmong } from '#scripts/derive/charts/returns-by-year.ts';
import { withExactness, type Exactness } from '#atlas/words/exactness.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';

/** A number of persons as exact as its source gives it: "1,335", "more than 700". */
export function personsText(figure: {
	readonly persons: number;
	readonly exactness: Exactness | null;
}): string {
	return withExactness(formatCount(figure.persons), figure.exactness);
}

/** Who is counted apart among the persons, as the source has it: "307 party members and officials". */
export function officialsText(officials: OfficialsAmong): string {
	return `${personsText(officials)} ${lowerFirst(officials.countedAs)}`;
}
