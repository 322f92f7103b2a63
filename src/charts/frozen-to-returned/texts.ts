import { withPersons } from '#atlas/persons/withPersons.ts';
import { oneOrMany } from '#atlas/words/counted.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { paragraph } from '#atlas/words/paragraph.ts';
import { sumsText } from '#atlas/words/sumsText.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import type { ChartTexts, Note } from '#src/chart/chart.ts';
import { notesOf } from '#src/chart/notesOf.ts';
import { squaresPer } from './squaresPer.ts';
import type { FrozenToReturnedView } from './view.ts';
import { returnSentence } from './words.ts';

/** " for China", where the reader has chosen the home jurisdiction's claims. */
const forWhom = ({ claimed, nameOf, data }: FrozenToReturnedView) =>
	claimed === 'home' ? ` for ${withArticle(nameOf(data.home))}` : '';

/** The finding: after how many freezes abroad anything is known to have come back from the same place. */
function title(view: FrozenToReturnedView): string {
	const { freezes, returned } = view.chosen.counts;
	const whose = forWhom(view);
	if (freezes === 0) return `No freeze abroad${whose} is documented in cases of ${view.kindText}`;
	const count = freezes === 1 ? 'the one freeze' : `${formatCount(freezes)} freezes`;
	return `Of ${count} abroad${whose} in cases of ${view.kindText}, a return from the same place is known for ${returned === 0 ? 'none' : formatCount(returned)}`;
}

/** What a square is, and the period. */
function subtitle({ chosen: { counts } }: FrozenToReturnedView): string {
	const unit = squaresPer(counts.freezes);
	const square =
		unit === 1 ? 'One square a freeze in one place' : `One square for ${formatCount(unit)} freezes`;
	return counts.years === null ? square : `${square}, ${counts.years.join(' to ')}`;
}

/** What a newsreader would say of the picture. */
function summary({ chosen: { counts, freezes }, kindText }: FrozenToReturnedView): string {
	const { tenths, all, more } = counts;
	const inPart = tenths.reduce((sum, count) => sum + count, 0);
	const belowHalf = tenths.slice(0, 5).reduce((sum, count) => sum + count, 0);
	const largest = freezes.toSorted((a, b) => (b.frozen.dollars ?? -1) - (a.frozen.dollars ?? -1))[0];
	const known = inPart + all + more;
	return paragraph([
		`In ${formatCount(counts.affairs)} ${oneOrMany(counts.affairs, 'case', 'cases')} of ${kindText} whose money we could follow, it was frozen abroad ${counts.freezes === 1 ? 'once' : `${formatCount(counts.freezes)} times`}; after ${formatCount(counts.returned)} of these freezes something is known to have come back from the same place.`,
		known > 0 &&
			`How much it was can be told for ${formatCount(known)}: less than half came back after ${formatCount(belowHalf)}, and all that was frozen, or more, after ${formatCount(all + more)}.`,
		largest &&
			largest.frozen.dollars !== null &&
			`The largest freeze, ${sumsText(largest.frozen)}, is that of ${withPersons(largest.affair, largest.persons)}; ${returnSentence(largest)}.`
	]);
}

/** What a reader should know before repeating the figures. */
function notes({ chosen: { counts } }: FrozenToReturnedView): readonly Note[] {
	const { payments: paid, linked, rows, withoutDollars, converted } = counts;
	const shares = counts.tenths.reduce((sum, count) => sum + count, counts.all + counts.more);
	return notesOf({
		'Not known':
			'No return known does not mean that none was made: it means that no page we found tells of one from the same place.',
		Stages: [
			'Frozen, confiscated and returned are stages of one process, often of the same money, and are never added. A civil judgment counts as confiscated, though nothing may have been collected; a part that one state shares with another counts as returned.',
			counts.frozenAndReturned > 0 &&
				`In ${formatCount(counts.frozenAndReturned)} of the cases money was both frozen and returned; in ${formatCount(counts.withSums)} of these a sum is known on both sides.`
		],
		'How compared':
			shares > 0 &&
			`For ${formatCount(linked)} of ${formatCount(shares)} shares a source says which return came out of which freeze. ${formatCount(shares - linked)}, “by place”, compare all that is known of one case in one place, which is not always the same money: interest, later finds, or money that left by another country can make it more or less.`,
		'Not added':
			'Of several freezes of one case in one place only the largest counts, as the order of one court may reach money that lies elsewhere. A row that contains others, or may repeat the money of another, is never added to them.',
		Dollars:
			withoutDollars + converted > 0 &&
			`${formatCount(converted)} of ${formatCount(rows)} sums stand in dollars at the average rate of their year: that conversion is ours, and the table marks it. ${formatCount(withoutDollars)} have no dollars, as the sum, its year or a rate of that year is not known.`,
		Payments:
			paid > 0 &&
			`${paid === 1 ? 'One payment by a firm or bank stands' : `${formatCount(paid)} payments by firms and banks stand`} in the table with ${oneOrMany(paid, 'its case', 'their cases')}: settlements and fines, not returned money, and in no figure.`,
		Names: 'What a case is called says nothing about guilt; each person named carries the legal status.'
	});
}

/** All sentences of the chart. */
export function texts(view: FrozenToReturnedView): ChartTexts {
	return { title: title(view), subtitle: subtitle(view), summary: summary(view), notes: notes(view) };
}
