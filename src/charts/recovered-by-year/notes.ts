import { byYear } from '#atlas/figures/annual/byYear.ts';
import { monthsInBrackets, totalSpanText } from '#atlas/figures/annual/periodText.ts';
import { yearList } from '#atlas/figures/annual/yearList.ts';
import { asSentence } from '#atlas/words/asSentence.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import type { Note } from '#src/chart/chart.ts';
import { notesWhere } from '#src/chart/notesWhere.ts';
import type { RecoveredByYearView } from './view.ts';
import { foreignText } from './words.ts';

/** What is uncertain, missing or disputed: a short paragraph each. */
export function notes(view: RecoveredByYearView): readonly Note[] {
	const { figures, foreign, running, scope, without, latestTotal, currency, ownCurrency } = view;
	const isConverted = currency !== ownCurrency;
	const weak = figures.filter(({ total }) => total.confidence === 'low');
	const open = scope.yearly.filter(({ amount, moneyNote }) => amount === null && moneyNote !== null);
	const withoutRate = scope.yearly.filter((total) => total.currency === ownCurrency && !total.dollars);
	const weakRates = scope.yearly.filter(
		({ dollars }) => dollars?.by === 'rate' && dollars.rate.confidence === 'low'
	);
	const yearsOf = (totals: readonly { readonly year: number }[]) =>
		yearList([...new Set(totals.map(({ year }) => year))].toSorted((a, b) => a - b));
	return notesWhere([
		[
			true,
			'Words',
			'“Recovered” is the word of those who count. We found no figure of how much of it came back from abroad.'
		],
		[
			latestTotal?.note != null,
			'What it holds',
			latestTotal?.note
				? `The latest total of all years (${latestTotal.measure}, ${totalSpanText(latestTotal)}): ${asSentence(lowerFirst(latestTotal.note)).replace(/^./, (letter) => letter.toLowerCase())}`
				: ''
		],
		[
			figures.length > 0,
			'How counted',
			'A bar is a full year, a ring only some months of it; a tick is another sum published for the same year. They are never added. Where a sum is three times the one before, or a third of it, the reason stands beside it if our sources give one.'
		],
		[
			isConverted,
			'In dollars',
			'Worked out here at the average rate of the year, also where a sum covers only some months: it tells the order of size. Running totals stay as published, as no one rate fits several years.'
		],
		[
			without.length > 0,
			'Not known',
			`We found no sum for ${yearList(without)}. That does not mean that nothing was recovered.`
		],
		...open.map(({ year, moneyNote }) => [true, `No sum for ${year}`, asSentence(moneyNote ?? '')] as const),
		[foreign.length > 0, 'In other currencies', `Also published: ${foreignText(foreign)}.`],
		[
			weak.length > 0,
			'Doubtful',
			`From a single weak source: ${byYear(
				weak.map((sum) => ({ ...sum, year: sum.total.year })),
				({ total, text }) => text + monthsInBrackets(total)
			)}.`
		],
		[
			isConverted && weakRates.length > 0,
			'Doubtful rates',
			`The rate rests on a weak source for ${yearsOf(weakRates)}, as the table explains.`
		],
		[
			isConverted && withoutRate.length > 0,
			'No rate',
			`For ${yearsOf(withoutRate)} no rate is sourced, so that no sum in dollars is drawn.`
		],
		[
			running.length > 1,
			'Running totals',
			'They begin on different dates. The difference between two of them is not a year’s sum.'
		]
	]);
}
