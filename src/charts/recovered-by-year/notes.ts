import { totalSpanText } from '#atlas/figures/annual/periodText.ts';
import { yearList } from '#atlas/figures/annual/yearList.ts';
import { asSentence } from '#atlas/words/asSentence.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import type { Note } from '#src/chart/chart.ts';
import { notesOf } from '#src/chart/notesOf.ts';
import { doubtfulText } from '#src/plot/annual/words.ts';
import type { RecoveredByYearView } from './view.ts';
import { foreignText } from './words.ts';

/** What is uncertain, missing or disputed: a short paragraph each. */
export function notes(view: RecoveredByYearView): readonly Note[] {
	const { figures, foreign, running, scope, without, latestTotal, currency, ownCurrency } = view;
	const isConverted = currency !== ownCurrency;
	const open = scope.yearly.filter(({ amount, moneyNote }) => amount === null && moneyNote !== null);
	const withoutRate = scope.yearly.filter((total) => total.currency === ownCurrency && !total.dollars);
	const weakRates = scope.yearly.filter(
		({ dollars }) => dollars?.by === 'rate' && dollars.rate.confidence === 'low'
	);
	const yearsOf = (totals: readonly { readonly year: number }[]) =>
		yearList([...new Set(totals.map(({ year }) => year))].toSorted((a, b) => a - b));
	return notesOf({
		Words:
			'“Recovered” is the word of those who count. We found no figure of how much of it came back from abroad.',
		'What it holds':
			latestTotal?.note &&
			`The latest total of all years (${latestTotal.measure}, ${totalSpanText(latestTotal)}): ${asSentence(lowerFirst(latestTotal.note)).replace(/^./, (letter) => letter.toLowerCase())}`,
		'How counted':
			figures.length > 0 &&
			'A bar is a full year, a ring only some months of it; a tick is another sum published for the same year. They are never added. Where a sum is three times the one before, or a third of it, the reason stands beside it if our sources give one.',
		'In dollars':
			isConverted &&
			'Worked out here at the average rate of the year, also where a sum covers only some months: it tells the order of size. Running totals stay as published, as no one rate fits several years.',
		'Not known':
			without.length > 0 &&
			`We found no sum for ${yearList(without)}. That does not mean that nothing was recovered.`,
		...Object.fromEntries(
			open.map(({ year, moneyNote }) => [`No sum for ${year}`, asSentence(moneyNote ?? '')])
		),
		'In other currencies': foreign.length > 0 && `Also published: ${foreignText(foreign)}.`,
		Doubtful: doubtfulText(figures),
		'Doubtful rates':
			isConverted &&
			weakRates.length > 0 &&
			`The rate rests on a weak source for ${yearsOf(weakRates)}, as the table explains.`,
		'No rate':
			isConverted &&
			withoutRate.length > 0 &&
			`For ${yearsOf(withoutRate)} no rate is sourced, so that no sum in dollars is drawn.`,
		'Running totals':
			running.length > 1 &&
			'They begin on different dates. The difference between two of them is not a year’s sum.'
	});
}
