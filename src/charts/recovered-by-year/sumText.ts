import type { MoneyClaim } from '#scripts/derive/charts/recovered-by-year.ts';
import { formatMoney } from '#atlas/words/formatMoney.ts';

/** A sum as exact as its source gives it: "¥2.95 billion", "over ¥16.7 billion". */
export function sumText(
	{ qualifier }: Pick<MoneyClaim, 'qualifier'>,
	{ amount, currency }: { readonly amount: number; readonly currency: string }
): string {
	return (qualifier === null ? '' : `${qualifier} `) + formatMoney(amount, currency);
}
