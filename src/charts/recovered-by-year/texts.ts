import { yearsText } from '#atlas/dates/yearsText.ts';
import { byYear } from '#atlas/figures/annual/byYear.ts';
import { totalSpanText } from '#atlas/figures/annual/periodText.ts';
import { yearList } from '#atlas/figures/annual/yearList.ts';
import { currencyName } from '#atlas/words/currencyName.ts';
import { foreignText } from './foreignText.ts';
import { sumText } from './sumText.ts';
import { isSum, type Sum, type View } from './view.ts';
import { withPeriod } from './withPeriod.ts';

const money = (total: Sum) => sumText(total, total);

/** The greatest rise from one full year to the very next, and how many times over; null where no two such years follow. */
function greatestRise(
	whole: readonly Sum[]
): { readonly before: Sum; readonly after: Sum; readonly times: number } | null {
	const rises = whole.flatMap((after) =>
		whole
			.filter(({ year }) => year === after.year - 1)
			.map((before) => ({ before, after, times: after.amount / before.amount }))
	);
	return rises.sort((a, b) => b.times - a.times)[0] ?? null;
}

function highestTotal({ scope, data }: View): Sum | undefined {
	return scope.cumulative
		.filter(isSum)
		.filter(({ currency }) => currency === data.currency)
		.sort((a, b) => b.amount - a.amount)[0];
}

/** The greatest rise from one full year to the next; where there is none, the highest sum. */
export function title(chosen: View): string {
	const { name, sums, whole, scope } = chosen;
	const rise = greatestRise(whole);
	if (rise && rise.times > 1) {
		const { before, after, times } = rise;
		return `By ${name}’s own count ${money(after)} was recovered in ${after.year}, ${times.toFixed(1)} times the ${money(before)} of ${before.year}`;
	}
	const top = [...sums].sort((a, b) => b.amount - a.amount)[0];
	if (top && sums.length === 1)
		return `${name}: ${withPeriod(top)} recovered in ${top.year}, the only year with a sum`;
	if (top) return `Of the years with a sum, ${name} recovered most in ${top.year}: ${withPeriod(top)}`;
	const total = highestTotal(chosen);
	const said = total ? `${money(total)}, ${totalSpanText(total)}` : 'none in this currency';
	return scope.cumulative.length === 1
		? `${name}: one running total, ${said}; no sum for a single year`
		: `${name}: running totals only, the highest ${said}; no sum for a single year`;
}

/** Unit and period. */
export function subtitle({ scope, sums, data }: View): string {
	const years = sums.length === 0 ? '' : `, ${yearsText(sums.map(({ year }) => year))}`;
	return `Money and goods recovered, as published, in ${currencyName(data.currency)} and in US dollars at each year’s average rate. Counted by: ${scope.label}${years}`;
}

/** What the picture tells, in words. */
export function summary(chosen: View): string {
	const { scope, sums, foreign, without } = chosen;
	const top = [...sums].sort((a, b) => (b.dollars?.dollars ?? 0) - (a.dollars?.dollars ?? 0))[0];
	const total = highestTotal(chosen);
	const totals = scope.cumulative.length;
	return [
		sums.length > 0
			? `${scope.label}: money and goods recovered by year, as published: ${byYear(sums, withPeriod)}.`
			: `${scope.label}: no sum for a single year was found.`,
		...(top?.dollars
			? [
					`At the average rate of ${top.year}, ${withPeriod(top)} is ${sumText(top, { amount: top.dollars.dollars, currency: 'USD' })}.`
				]
			: []),
		...(foreign.length > 0
			? [`Beside them stands what was published in another currency: ${foreignText(chosen)}.`]
			: []),
		...(without.length > 0 ? [`No sum was found for ${yearList(without)}.`] : []),
		...(total
			? [
					`Apart from the years ${totals === 1 ? 'stands one running total' : `stand ${totals} running totals`} over several years${totals === 1 ? '' : ', the highest'}: ${money(total)} (${totalSpanText(total)}).`
				]
			: [])
	].join(' ');
}
