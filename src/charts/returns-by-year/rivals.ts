import { listInSentence } from '#atlas/words/listInSentence.ts';
import { personsText } from './personsText.ts';
import type { Counted } from './view.ts';

/** The whole years for which more than one figure was published. */
export function rivals(whole: readonly Counted[]): readonly string[] {
	const years = [...new Set(whole.map(({ year }) => year))];
	return years.flatMap((year) => {
		const own = whole.filter((total) => total.year === year).map(personsText);
		return own.length > 1 ? [`${listInSentence(own)} for ${year}`] : [];
	});
}
