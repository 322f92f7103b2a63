import { withExactness } from '#atlas/words/exactness.ts';
import { formatMoney } from '#atlas/words/formatMoney.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { amountText, prepositions } from './words.ts';
import type { View } from './view.ts';

const named = 5;

/** What the map shows, for those who cannot see it. */
export function summary(view: View, kindWords: string): string {
	const { data, pairs, payments, stage, stageText, nameOf } = view;
	const { from, to } = prepositions[stage];
	const inDollars = pairs.filter(({ dollars }) => dollars !== null);
	const largest = inDollars
		.slice(0, named)
		.map(
			({ holding, requesting, dollars, exactness }) =>
				`${withExactness(formatMoney(dollars ?? 0, 'USD'), exactness)} ${from} ${withArticle(nameOf(holding))} ${to} ${withArticle(nameOf(requesting))}`
		);
	const own = pairs.filter(({ requesting }) => requesting === data.home);
	const home = withArticle(nameOf(data.home));
	const ownParts = own.map((pair) => `${withArticle(nameOf(pair.holding))} ${amountText(pair)}`);
	const apart = pairs.length - inDollars.length;
	return [
		`In affairs of ${kindWords}, the tables know money ${stageText} by one jurisdiction ${to === 'to' ? 'and sent to' : 'for'} another along ${formatCount(pairs.length)} pairs of jurisdictions.`,
		largest.length > 0 ? `The largest sums are ${listInSentence(largest)}.` : '',
		ownParts.length > 0
			? `For ${home}: ${listInSentence(ownParts)}.`
			: `No sum ${stageText} ${to} ${home} is known in these affairs.`,
		apart > 0 ? `For ${formatCount(apart)} of the pairs no sum in dollars is known; they are dashed.` : '',
		payments.length > 0 ? 'What firms and banks paid in settlements and fines stands apart.' : '',
		'Frozen, confiscated and returned are stages of one process: they are shown one at a time and never added.'
	]
		.filter((text) => text !== '')
		.join(' ');
}
