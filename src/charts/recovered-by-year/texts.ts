import { yearsText } from '#atlas/dates/yearsText.ts';
import { monthsInBrackets, totalSpanText } from '#atlas/figures/annual/periodText.ts';
import { yearList } from '#atlas/figures/annual/yearList.ts';
import { currencyName } from '#atlas/words/currencyName.ts';
import { paragraph } from '#atlas/words/paragraph.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import type { ChartTexts } from '#src/chart/chart.ts';
import { notes } from './notes.ts';
import { highest } from '#src/plot/annual/annualView.ts';
import { highestRunningText, withMonths } from '#src/plot/annual/words.ts';
import type { RecoveredByYearView } from './view.ts';
import { reasonText, timesText } from './words.ts';

/** The highest running total in the campaigns' own currency: those in others cannot be compared with it. */
const highestRunning = ({ running, ownCurrency }: RecoveredByYearView) =>
	highest(running.filter(({ total }) => total.currency === ownCurrency));

function title(view: RecoveredByYearView): string {
	const { name, figures, rise, top } = view;
	if (rise) {
		const { before, after } = rise;
		return `${name}: the money recovered jumped from ${before.text} in ${before.total.year} to ${after.text} in ${after.total.year}`;
	}
	if (top && figures.length === 1)
		return `${name}: ${withMonths(top)} was recovered in ${top.total.year}, the only year with a sum`;
	if (top) return `${name}: most money was recovered in ${top.total.year}, ${withMonths(top)}`;
	const sum = highestRunning(view);
	const said = sum ? `${sum.text} was recovered, ${totalSpanText(sum.total)}` : 'no sum in this currency';
	return `${name}: ${said}; no year has a sum of its own`;
}

function subtitle({ figures, currency, ownCurrency }: RecoveredByYearView): string {
	const years = figures.length === 0 ? '' : `, ${yearsText(figures.map(({ total }) => total.year))}`;
	return currency === ownCurrency
		? `Money and goods, ${currencyName(currency)}${years}`
		: `${upperFirst(currencyName(currency))} at each year’s rate${years}`;
}

function summary(view: RecoveredByYearView): string {
	const { scope, name, rise, top, running, without } = view;
	const sum = highestRunning(view);
	return paragraph([
		rise &&
			`${scope.label} says that ${rise.after.text} was recovered in ${rise.after.total.year}, ${timesText(rise.after, rise.before)} the ${rise.before.text} of ${rise.before.total.year}: ${reasonText(rise.after)}.`,
		top &&
			top !== rise?.after &&
			`The highest sum within one year is ${top.text}, for ${top.total.year}${monthsInBrackets(top.total)}.`,
		!top && `${scope.label} has published no sum for a single year that we could find.`,
		without.length > 0 && `We found no sum for ${yearList(without)}.`,
		sum && highestRunningText(name, running, sum)
	]);
}

/** All sentences of the chart. */
export function texts(view: RecoveredByYearView): ChartTexts {
	return { title: title(view), subtitle: subtitle(view), summary: summary(view), notes: notes(view) };
}
