import { byYear } from '#atlas/figures/annual/byYear.ts';
import { totalSpanText } from '#atlas/figures/annual/periodText.ts';
import { yearList } from '#atlas/figures/annual/yearList.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { foreignText } from './foreignText.ts';
import type { Sum, View } from './view.ts';
import { withPeriod } from './withPeriod.ts';

const yearsOf = (sums: readonly Sum[]) => [...new Set(sums.map(({ year }) => year))];

/** What the latest total of all years contains, in the words of the table. */
function latestNote({ data: { latestTotal } }: View): string {
	if (!latestTotal?.note) return '';
	const { measure, note } = latestTotal;
	return `The latest total of all years (${measure}, ${totalSpanText(latestTotal)}): ${lowerFirst(note)}.`;
}

/** What is uncertain, missing or disputed. */
export function notes(chosen: View): readonly string[] {
	const { sums, whole, foreign, scope, without } = chosen;
	const partly = sums.length - whole.length;
	const weak = sums.filter(({ confidence }) => confidence === 'low');
	const unsureRates = yearsOf(
		sums.filter(({ dollars }) => dollars?.by === 'rate' && dollars.rate.confidence === 'low')
	);
	const withoutRate = yearsOf(sums.filter(({ dollars }) => dollars === null));
	const told: readonly (readonly [boolean, string])[] = [
		[
			true,
			'“Recovered” is the word of those who count. The tables hold no figure of how much of it came back from abroad.'
		],
		[latestNote(chosen) !== '', latestNote(chosen)],
		[
			partly > 0,
			`Outlined: sums for a part of a year (${partly} of ${sums.length}). A sum for some months and one for the full year are two figures, not two parts.`
		],
		[weak.length > 0, `Rests on a weak source: ${byYear(weak, withPeriod)}.`],
		[
			without.length > 0,
			`No sum was found for ${yearList(without)}; hatched, which does not mean that nothing was recovered.`
		],
		[foreign.length > 0, `Rival figures stay in their own currency: ${foreignText(chosen)}.`],
		[
			sums.length > 0,
			'Dollars are worked out here, at the average rate of the year, also where a sum covers part of it; they tell the order of size.'
		],
		[
			unsureRates.length > 0,
			`Years whose rate rests on a weak source, as the table explains: ${yearList(unsureRates)}.`
		],
		[
			withoutRate.length > 0,
			`For ${yearList(withoutRate)} no rate is sourced, so no sum in dollars is drawn.`
		],
		[
			scope.cumulative.length > 1,
			'Running totals begin at different dates: no difference between two of them is a year’s sum. They are not converted, as no one rate fits several years.'
		]
	];
	return told.flatMap(([isSo, note]) => (isSo ? [note] : []));
}
