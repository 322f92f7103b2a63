import type { Exactness } from '#atlas/words/exactness.ts';
import { withExactness } from '#atlas/words/exactness.ts';
import { formatMoney } from '#atlas/words/formatMoney.ts';

/** A sum as exact as its source gives it: "¥2.95 billion", "more than ¥16.7 billion". */
export function sumText(
	{ exactness }: { readonly exactness: Exactness | null },
	{ amount, currency }: { readonly amount: number; readonly currency: string }
): string {
	return withExactness(formatMoney(amount, currency), exactness);
}
