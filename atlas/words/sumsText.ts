import { withExactness, type Exactness } from './exactness.ts';
import { formatMoney } from './formatMoney.ts';
import { listInSentence } from './listInSentence.ts';

/** What is known of some money: dollars, apart from them what has none, and how many rows without a sum. */
interface KnownSums {
	readonly dollars: number | null;
	readonly exactness: Exactness | null;
	readonly own: readonly {
		readonly amount: number;
		readonly currency: string;
		readonly exactness: Exactness | null;
	}[];
	readonly unknown: number;
}

/** Sums side by side, never added across currencies: "more than $17.7 million and £185,000", "amount not known". */
export function sumsText({ dollars, exactness, own, unknown }: KnownSums): string {
	const sums = [...(dollars === null ? [] : [{ amount: dollars, currency: 'USD', exactness }]), ...own].map(
		(sum) => withExactness(formatMoney(sum.amount, sum.currency), sum.exactness)
	);
	if (sums.length === 0) return 'amount not known';
	return listInSentence(unknown > 0 ? [...sums, 'an amount not known'] : sums);
}
