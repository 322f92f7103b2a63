import { yearsText } from '#atlas/dates/yearsText.ts';
import { byYear } from '#atlas/figures/annual/byYear.ts';
import { totalSpanText } from '#atlas/figures/annual/periodText.ts';
import { yearList } from '#atlas/figures/annual/yearList.ts';
import { personsText } from './personsText.ts';
import { rivals } from './rivals.ts';
import { isCounted, type Counted, type View } from './view.ts';
import { withPeriod } from './withPeriod.ts';

function most(totals: readonly Counted[]): Counted | undefined {
	return [...totals].sort((a, b) => b.persons - a.persons)[0];
}

/** Which year has the highest published count; a count of part of a year says so. */
export function title(chosen: View): string {
	const { name, counted, whole, scope } = chosen;
	const top = most(counted);
	const last = whole.at(-1);
	if (!top) {
		const total = highestTotal(chosen);
		const said = total ? `${personsText(total)}, ${totalSpanText(total)}` : 'none';
		return scope.cumulative.length === 1
			? `${name}: one running total, ${said}; no figure for a single year`
			: `${name}: running totals only, the highest ${said}; no figure for a single year`;
	}
	if (counted.length === 1)
		return `${name}: ${withPeriod(top)} counted back in ${top.year}, the only year with a figure`;
	const found = `${name} counted most returns in ${top.year}: ${withPeriod(top)}`;
	if (!last) return `${found}; no figure covers a whole year`;
	return last.year === top.year
		? `Of the years with a figure, ${found}`
		: `${found}; ${last.year}, the latest full year known, has ${personsText(last)}`;
}

/** Unit and period. */
export function subtitle({ scope, counted }: View): string {
	const years = counted.length === 0 ? '' : `, ${yearsText(counted.map(({ year }) => year))}`;
	return `Persons returned, as published. Counted by: ${scope.label}${years}`;
}

function highestTotal({ scope }: View): Counted | undefined {
	return [...scope.cumulative].filter(isCounted).sort((a, b) => b.persons - a.persons)[0];
}

/** What the picture tells, in words. */
export function summary(chosen: View): string {
	const { scope, counted, whole, without } = chosen;
	const withOfficials = whole.filter(({ officials }) => officials !== null).length;
	const total = highestTotal(chosen);
	const totals = scope.cumulative.length;
	return [
		counted.length > 0
			? `${scope.label}: persons returned by year, as published: ${byYear(counted, withPeriod)}.`
			: `${scope.label}: no number of persons for a single year was found.`,
		...rivals(whole).map((rival) => `Rival figures were published for one whole year: ${rival}.`),
		...(withOfficials > 0
			? [
					`For ${withOfficials} of the ${whole.length} figures of a full year a source says how many of the persons were officials.`
				]
			: []),
		...(without.length > 0 ? [`No number was found for ${yearList(without)}.`] : []),
		...(total
			? [
					`Apart from the years ${totals === 1 ? 'stands one running total' : `stand ${totals} running totals`} over several years${totals === 1 ? '' : ', the highest'}: ${personsText(total)} (${totalSpanText(total)}).`
				]
			: [])
	].join(' ');
}
