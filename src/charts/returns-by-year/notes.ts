import { byYear } from '#atlas/figures/annual/byYear.ts';
import { yearList } from '#atlas/figures/annual/yearList.ts';
import { rivals } from './rivals.ts';
import type { View } from './view.ts';
import { withPeriod } from './withPeriod.ts';

/** What is uncertain, missing or disputed. */
export function notes({ counted, whole, scope, without }: View): readonly string[] {
	const partly = counted.length - whole.length;
	const weak = counted.filter(({ confidence }) => confidence === 'low');
	const told: readonly (readonly [boolean, string])[] = [
		[
			partly > 0,
			`Outlined: figures for a part of a year (${partly} of ${counted.length}). A count of some months and one of the full year are two figures, not two parts of a sum.`
		],
		...rivals(whole).map(
			(rival) =>
				[true, `Two published figures disagree for the same year: ${rival}. Both are shown.`] as const
		),
		[
			counted.some(({ officials }) => officials !== null),
			'The thin bar below a figure marks those counted apart among the same persons; it is a part of that figure and never added to it.'
		],
		[
			without.length > 0,
			`No figure was found for ${yearList(without)}; hatched, which does not mean that nobody came back.`
		],
		[
			scope.cumulative.length > 1,
			'Running totals begin at different dates and are not steps of one series: no difference between two of them is a year’s count.'
		],
		[weak.length > 0, `Rests on a weak source: ${byYear(weak, withPeriod)}.`],
		[
			true,
			'The counts of the campaigns overlap: they are shown one at a time and never added. “Returned” is the word of those who count; how people came back, and what critics say of it, is a picture of its own.'
		]
	];
	return told.flatMap(([isSo, note]) => (isSo ? [note] : []));
}
