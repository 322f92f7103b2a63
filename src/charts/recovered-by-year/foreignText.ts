import { listInSentence } from '#atlas/words/listInSentence.ts';
import { sumText } from './sumText.ts';
import type { View } from './view.ts';

/** What was published in another currency, and by whom: "over $519 million for 2018 (CCDI, China)". */
export function foreignText({ foreign }: View): string {
	return listInSentence(
		foreign.map(
			(claim) => `${sumText(claim, claim)} for ${claim.year} (${claim.publisher ?? 'publisher not known'})`
		)
	);
}
