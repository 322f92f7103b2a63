import { withPersons } from '#atlas/persons/withPersons.ts';
import type { MoneyStage } from '#scripts/derive/assets/recovery.ts';
import type { AffairStages } from '#scripts/derive/charts/frozen-to-returned.ts';
import { withExactness } from '#atlas/words/exactness.ts';
import { formatMoney } from '#atlas/words/formatMoney.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { oneOrMany } from '#atlas/words/counted.ts';
import { dollarsOf, type View } from './view.ts';

const named = 3;

/** The finding: after how many freezes abroad anything is known to have come back from the same place. */
export function title({ freezes, kindText, isHomeOnly, nameOf, data }: View): string {
	const back = freezes.filter(({ isReturned }) => isReturned).length;
	const whose = isHomeOnly ? ` for ${withArticle(nameOf(data.home))}` : '';
	if (freezes.length === 0) return `No freeze abroad${whose} is documented in affairs of ${kindText}`;
	const count = freezes.length === 1 ? 'the one freeze' : `${formatCount(freezes.length)} freezes`;
	return `Of ${count} abroad${whose} in affairs of ${kindText}, a return from the same place is known for ${back === 0 ? 'none' : formatCount(back)}`;
}

/** What a row is, and what the scale measures. */
export function subtitle({ affairs, data, isHomeOnly, nameOf }: View): string {
	const years = affairs.flatMap(({ rows }) => rows.flatMap(({ date }) => date?.slice(0, 4) ?? [])).sort();
	const whose = isHomeOnly ? `claimed for ${withArticle(nameOf(data.home))}` : 'worldwide';
	return `${formatCount(affairs.length)} affairs ${whose}, ${years[0] ?? ''} to ${years.at(-1) ?? ''}. US dollars of the day on a logarithmic scale; each stage has a line of its own, and stages are never added.`;
}

/** Dollars of one stage of an affair, as exact as they are known; null where there are none. */
function dollarsText({ figures }: AffairStages, stage: MoneyStage): string | null {
	const { dollars = null, exactness = null } = figures.find((figure) => figure.stage === stage) ?? {};
	return dollars === null ? null : withExactness(formatMoney(dollars, 'USD'), exactness);
}

/** What the picture shows, for those who cannot see it. */
export function summary(view: View): string {
	const { affairs, freezes, nameOf, kindText } = view;
	const count = (isIn: (share: number) => boolean) =>
		formatCount(freezes.filter(({ share }) => share !== null && isIn(share.of)).length);
	const comparable = freezes.filter(({ share }) => share !== null).length;
	const largest = affairs
		.flatMap((affair) => {
			const dollars = dollarsOf(affair, 'frozen');
			return dollars === null ? [] : [{ affair, dollars }];
		})
		.sort((a, b) => b.dollars - a.dollars)
		.slice(0, named)
		.map(({ affair }) => {
			const returned = dollarsText(affair, 'returned');
			const back =
				returned === null ? 'no return in dollars is known' : `${returned} is known to have come back`;
			const who = withPersons(affair.name, affair.persons);
			const claimed = listInSentence(affair.requesting.map((iso3) => withArticle(nameOf(iso3))));
			return `${dollarsText(affair, 'frozen')} in the affair known as ${who}, claimed for ${claimed === '' ? 'no named jurisdiction' : claimed} (${back})`;
		});
	const returned = freezes.filter(({ isReturned }) => isReturned).length;
	const both = affairs.filter((affair) => affair.frozenAndReturned !== null);
	const withSums = both.filter((affair) => affair.frozenAndReturned === 'with_sums');
	return [
		`The tables know ${formatCount(affairs.length)} affairs of ${kindText}, with ${formatCount(freezes.length)} freezes in a jurisdiction other than the one that the money is claimed for.`,
		`A return from the same place is known after ${formatCount(returned)} of them; for ${formatCount(comparable)} both sums can be compared: less than half came back after ${count((share) => share < 0.5)}, half or more after ${count((share) => share >= 0.5 && share < 0.995)}, and as much as was frozen or more after ${count((share) => share >= 0.995)}.`,
		both.length > 0
			? `In ${formatCount(both.length)} of the affairs money was both frozen and returned; in ${formatCount(withSums.length)} of these a sum is known on both sides.`
			: '',
		largest.length > 0 ? `The largest sums frozen in one place are ${largest.join('; ')}.` : '',
		'Frozen, confiscated and returned are stages of one process, often of the same money, and are never added.'
	]
		.filter((text) => text !== '')
		.join(' ');
}

/** What a reader should know before repeating the figures. */
export function notes({ affairs, freezes }: View): readonly string[] {
	const paid = affairs.reduce((count, { payments }) => count + payments.length, 0);
	const shares = freezes.flatMap(({ share }) => share ?? []);
	const linked = shares.filter(({ comparedBy }) => comparedBy === 'link').length;
	const rows = affairs.flatMap((affair) => affair.rows);
	const without = rows.filter(({ dollars }) => dollars === null).length;
	const rated = rows.filter(({ rateYear }) => rateYear !== null).length;
	return [
		'Frozen, confiscated and returned are stages of one process, often of the same money: they stand on three lines and are never added.',
		'Returned sums of one affair are added. What was frozen or confiscated in several places stands side by side and is not added, as the order of one court may reach money that lies elsewhere. A row that contains others stands in their place where it is more than they add up to, and never beside them; a row that may repeat money of another is not added, and stands for a stage only where nothing else is known. Of several freezes of one affair in one place only the largest counts.',
		`“Came back” compares what was returned with what was frozen. For ${formatCount(linked)} of ${formatCount(shares.length)} such shares a source says which return came out of which freeze; ${formatCount(shares.length - linked)}, marked “by place”, compare all that is known of one affair in one place, which is not always the same money: interest, later finds, or money that left by another country can make it more or less. No return known does not mean that none was made.`,
		...(without > 0
			? [
					`${formatCount(without)} of the ${formatCount(rows.length)} rows have no sum in dollars, as the sum, its year or a rate of that year is not known; they are told in their own currency and stand on no scale.`
				]
			: []),
		...(rated > 0
			? [
					`${formatCount(rated)} sums in other currencies stand in dollars at the average rate of their year: that conversion is ours, and the table marks it.`
				]
			: []),
		...(paid > 0
			? [
					`${paid === 1 ? 'One payment by a firm or bank stands' : `${formatCount(paid)} payments by firms and banks stand`} with the rows of ${oneOrMany(paid, 'its affair', 'their affairs')}: settlements and fines, not returned money, and in no figure; nor is a total that may contain them.`
				]
			: []),
		'A civil judgment counts as confiscated, though nothing may have been collected; a part that one state shares with another counts as returned.',
		'An affair is called by the name it is known by, which says nothing about guilt; where a person in it stands in the table of cases, the standing stands beside the name.'
	];
}
