import { sumsText } from '#atlas/words/sumsText.ts';
import type { RowUse } from '#scripts/derive/assets/pairs.ts';
import { yearsText } from '#atlas/dates/yearsText.ts';
import { counted, oneOrMany } from '#atlas/words/counted.ts';
import { withExactness } from '#atlas/words/exactness.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { formatMoney } from '#atlas/words/formatMoney.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { paragraph } from '#atlas/words/paragraph.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import type { ChartTexts } from '#src/chart/chart.ts';
import { notesOf } from '#src/chart/notesOf.ts';
import type { AssetFlowsView } from './view.ts';
import { kindText, prepositions } from './words.ts';

/** The finding: who dealt with the most others, and that jurisdiction's largest sum; or the largest sum of all. */
function title({ finding, stage, stageText, nameOf }: AssetFlowsView): string {
	if (!finding) return `No source names money ${stageText} by one jurisdiction for another`;
	const { from, to } = prepositions[stage];
	const { leader, largest } = finding;
	const { dollars, exactness, holding, requesting } = largest;
	const sum = dollars === null ? '' : withExactness(formatMoney(dollars, 'USD'), exactness);
	const other = withArticle(nameOf(requesting));
	if (!leader || sum === '')
		return `${sum === '' ? 'Money' : upperFirst(sum)} ${stageText} ${from} ${withArticle(nameOf(holding))} ${to} ${other} is the largest sum known here`;
	const verb = stage === 'frozen' ? 'froze' : stageText;
	const last = stage === 'returned' ? `${sum} went to ${other}` : `${sum} for ${other}`;
	return `${upperFirst(withArticle(nameOf(leader.iso3)))} ${verb} money ${to} ${counted(leader.partners, 'place')}, more than anyone; ${last}`;
}

/** Of what money, of which years, and in what. */
function subtitle({ data, part, kind }: AssetFlowsView): string {
	const period = yearsText(part.dates);
	return [upperFirst(kindText(kind, data)), period, 'US dollars'].filter((text) => text !== '').join(', ');
}

/** The largest sums, the home jurisdiction's own, and what is left out, as a newsreader would say it. */
function summary({ data, pairs, stage, stageText, nameOf }: AssetFlowsView): string {
	const { from, to } = prepositions[stage];
	const inDollars = pairs.filter(({ dollars }) => dollars !== null);
	const largest = inDollars
		.slice(0, 3)
		.map(
			(pair) =>
				`${sumsText({ ...pair, own: [], unknown: 0 })} ${from} ${withArticle(nameOf(pair.holding))} ${to} ${withArticle(nameOf(pair.requesting))}`
		);
	const own = pairs.filter(({ requesting }) => requesting === data.home);
	const home = withArticle(nameOf(data.home));
	const ownParts = own.map((pair) => `${sumsText(pair)} ${from} ${withArticle(nameOf(pair.holding))}`);
	const verb = stage === 'returned' ? 'has come back to' : `is known to have been ${stageText} for`;
	return [
		largest.length > 0
			? `The largest ${oneOrMany(largest.length, 'sum', 'sums')} ${stageText} between two places ${oneOrMany(largest.length, 'is', 'are')} ${listInSentence(largest)}.`
			: `No sum in dollars ${stageText} by one place for another is known.`,
		ownParts.length > 0
			? `${upperFirst(stage === 'returned' ? `to ${home} went` : `for ${home} were ${stageText}`)} ${listInSentence(ownParts)}.`
			: `No sum ${verb} ${home} in these cases.`,
		'Money that was frozen, confiscated and returned is often the same money, so the three are shown one at a time and never added.'
	].join(' ');
}

/** Rows that are not drawn and why. */
const notDrawn: readonly (readonly [RowUse, one: string, many: string, why: string])[] = [
	['total', 'contains', 'contain', 'other rows of the same case, or payments'],
	['overlap', 'may repeat', 'may repeat', 'money of another row'],
	[
		'same_freeze',
		'is',
		'are',
		'further freezes of one case in one place, of which only the largest is drawn'
	],
	['inside', 'is', 'are', 'about money that lay in the place that claims it'],
	['no_place', 'names', 'name', 'no single place at one of their ends']
];

function notCounted({ part: { uses } }: AssetFlowsView): string {
	const parts = notDrawn.flatMap(([use, one, many, why]) => {
		const count = uses[use] ?? 0;
		return count === 0 ? [] : [`${counted(count, one, many)} ${why}`];
	});
	const count = notDrawn.reduce((sum, [use]) => sum + (uses[use] ?? 0), 0);
	if (count === 0) return '';
	return `${counted(count, 'row of the table is', 'rows of the table are')} in no ribbon: ${parts.join('; ')}.`;
}

/** What firms and banks paid: how much, and that no figure holds it. */
function paymentsText({ payments, data, kind, stageText }: AssetFlowsView): string {
	return payments
		.map((paid) => {
			const label = data.kinds.find((each) => each.kind === paid.kind)?.label ?? paid.kind;
			const where = kind === 'all' && data.kinds.length > 1 ? ` in cases of ${label.toLowerCase()}` : '';
			const count =
				paid.rows === 1
					? 'One payment by a firm or bank'
					: `${formatCount(paid.rows)} payments by firms and banks`;
			return `${count}${where}, ${sumsText(paid)}, ${oneOrMany(paid.rows, 'is', 'are')} not counted as money ${stageText}: they are settlements and fines, told apart in the table.`;
		})
		.join(' ');
}

/** What has no dollars, or dollars that we made. */
function notKnown({ pairs, nameOf, stage }: AssetFlowsView): string {
	const apart = pairs
		.filter(({ dollars }) => dollars === null)
		.map(
			(pair) =>
				`${nameOf(pair.holding)} ${prepositions[stage].to} ${withArticle(nameOf(pair.requesting))} (${sumsText(pair)})`
		);
	if (apart.length === 0) return '';
	return `No source gives dollars, and the sum, its year or a rate of that year is not known: ${listInSentence(apart)}. No ribbon stands for ${oneOrMany(apart.length, 'it', 'them')}.`;
}

function howCounted({ part: { rated, ratedCurrencies }, stage, pairs }: AssetFlowsView): string {
	const currencies = ratedCurrencies.length;
	const overlapping = pairs.filter(({ mayOverlap }) => mayOverlap).length;
	return paragraph([
		'The height of a ribbon is a sum in dollars of its day; none is drawn thinner than two pixels. The smaller places are put together as “others”.',
		stage === 'returned'
			? 'A part that one state gives another when they share counts as returned.'
			: 'One order may reach money that lies in another place, so the sums of several places are not added for those who claim them.',
		stage === 'confiscated' &&
			'A civil judgment counts as confiscated, though nothing may have been collected.',
		rated > 0 &&
			`${rated === 1 ? 'One sum' : `${formatCount(rated)} sums`} in ${currencies === 1 ? 'another currency' : `${formatCount(currencies)} other currencies`} ${oneOrMany(rated, 'was', 'were')} converted by us at the average rate of the year; the table marks ${oneOrMany(rated, 'it', 'them')}.`,
		overlapping > 0 &&
			`${overlapping === 1 ? 'One pair of places rests' : `${formatCount(overlapping)} pairs of places rest`} on a row that may repeat money drawn elsewhere; of such rows just the largest is drawn.`
	]);
}

/** All sentences of the chart. */
export function texts(view: AssetFlowsView): ChartTexts {
	return {
		title: title(view),
		subtitle: subtitle(view),
		summary: summary(view),
		notes: notesOf({
			'How counted': howCounted(view),
			'Not counted': [notCounted(view), paymentsText(view)],
			'Not known': notKnown(view),
			Words: 'What a case is called says nothing about guilt. What no row was found for is not shown.'
		})
	};
}
