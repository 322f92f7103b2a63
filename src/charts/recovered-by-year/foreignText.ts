import { listInSentence } from '#atlas/words/listInSentence.ts';
import { sumText } from './sumText.ts';
import type { View } from './view.ts';

/** What was published in another currency, and by whom: "more than $519 million for 2018 (CCDI, China)". */
export function foreignText({ foreign }: View): string {
	return listInSentence(
		foreign.map(
			(total) => `${sumText(total, total)} for ${total.year} (${total.publisher ?? 'publisher not known'})`
		)
	);
}
