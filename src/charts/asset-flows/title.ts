import type { Pair } from '#scripts/derive/assets/pairs.ts';
import { withExactness } from '#atlas/words/exactness.ts';
import { formatMoney } from '#atlas/words/formatMoney.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { prepositions } from './words.ts';
import type { View } from './view.ts';

/** Jurisdictions that hold or held money, those with the most partners first, then with the largest sum. */
function holders(pairs: readonly Pair[]) {
	return [...Map.groupBy(pairs, ({ holding }) => holding)]
		.map(([iso3, those]) => ({
			iso3,
			partners: new Set(those.map(({ requesting }) => requesting)).size,
			first: those[0]
		}))
		.sort((a, b) => b.partners - a.partners || (b.first?.dollars ?? 0) - (a.first?.dollars ?? 0));
}

/** The finding: who dealt with the most others, and that jurisdiction's largest sum. Counts of pairs, no sum of sums. */
export function title({ pairs, stage, stageText, nameOf }: View): string {
	const [leader, next] = holders(pairs);
	const largest = leader?.first;
	if (!leader || !largest) return `No source names money ${stageText} by one jurisdiction for another`;
	const { from, to } = prepositions[stage];
	const sum =
		largest.dollars === null ? '' : withExactness(formatMoney(largest.dollars, 'USD'), largest.exactness);
	const other = withArticle(nameOf(largest.requesting));
	if (leader.partners === next?.partners || sum === '')
		return `${sum === '' ? 'Money' : upperFirst(sum)} ${stageText} ${from} ${withArticle(nameOf(largest.holding))} ${to} ${other} is the largest sum known here`;
	const verb = stage === 'frozen' ? 'froze' : stageText;
	const last = stage === 'returned' ? `${sum} went to ${other}` : `${sum} for ${other}`;
	return `${upperFirst(withArticle(nameOf(leader.iso3)))} ${verb} money ${to} ${formatCount(leader.partners)} jurisdictions, more than anyone; ${last}`;
}

/** What is shown, of which years, and what the widths say. */
export function subtitle({ data, rows, kind, stage, stageText }: View, kindWords: string): string {
	const years = rows.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 4)])).sort();
	const period = years.length === 0 ? '' : `, ${years[0]} to ${years.at(-1)}`;
	const shared = stage === 'returned' ? 'returned or shared' : stageText;
	const apart = kind === 'all' && data.kinds.length > 1 ? ' (fraud outlined in ink)' : '';
	return `Money ${shared} in affairs of ${kindWords}${apart}${period}. The wider an arc, the more US dollars.`;
}
