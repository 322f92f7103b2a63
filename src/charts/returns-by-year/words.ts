import type { OfficialsAmong } from '#scripts/derive/charts/returns-by-year.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { personsText } from '#atlas/words/personsText.ts';

/** Who is counted apart among the persons, as the source has it: "307 party members and officials". */
export function officialsText(officials: OfficialsAmong): string {
	return `${personsText(officials)} ${lowerFirst(officials.countedAs)}`;
}
