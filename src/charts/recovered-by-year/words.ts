import { monthsText } from '#atlas/figures/annual/periodText.ts';
import { currencyName } from '#atlas/words/currencyName.ts';
import { withExactness, type Exactness } from '#atlas/words/exactness.ts';
import { formatMoney } from '#atlas/words/formatMoney.ts';
import { formatRounded } from '#atlas/words/formatRounded.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import type { MoneyTotal } from '#scripts/derive/charts/recovered-by-year.ts';
import type { AnnualFigure } from '#src/plot/annual/annualView.ts';

/** A total whose sum is known in the currency shown. */
export type Sum = AnnualFigure<MoneyTotal>;

/** A sum as exact as its source gives it: "¥2.95 billion", "more than ¥16.7 billion". */
export function sumText(amount: number, currency: string, exactness: Exactness | null): string {
	return withExactness(formatMoney(amount, currency), exactness);
}

/** How one sum compares with another: "about 5.7 times", "about 8% of". */
export function timesText(after: Sum, before: Sum): string {
	const times = after.value / before.value;
	return times >= 1 ? `about ${formatRounded(times, 2)} times` : `about ${formatRounded(times * 100, 2)}% of`;
}

/** Why a sum is so much larger or smaller than the one before: the table's own remark on it, else that there is none. */
export function reasonText({ total: { moneyNote } }: Sum): string {
	return moneyNote === null ? 'no reason given' : lowerFirst(moneyNote);
}

/** A jump at its mark: "about 5.7 times 2020; no reason given". */
export function jumpText(after: Sum, before: Sum): string {
	const { year } = before.total;
	const months = monthsText(before.total);
	const what = months === 'full year' ? String(year) : `${months} ${year}`;
	return `${timesText(after, before)} ${what}; ${reasonText(after)}`;
}

/** What was published in another currency, and by whom: "more than $519 million for 2018 (CCDI, China)". */
export function foreignText(foreign: readonly Sum[]): string {
	return listInSentence(
		foreign.map(
			({ total, text }) => `${text} for ${total.year} (${total.publisher ?? 'publisher not known'})`
		)
	);
}

/** Currencies as a switch names them: by their unit alone ("Yuan", "Dollars") where that tells them apart. */
export function unitNames(
	currencies: readonly string[]
): readonly { readonly value: string; readonly label: string }[] {
	const units = currencies.map((code) => currencyName(code).split(' ').at(-1) ?? code);
	const isClear = new Set(units).size === units.length;
	return currencies.map((value, index) => ({
		value,
		label: upperFirst((isClear ? units[index] : undefined) ?? currencyName(value))
	}));
}
