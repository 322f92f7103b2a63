import { formatMoney } from './formatMoney.ts';

const short: readonly (readonly [word: string, letters: string])[] = [
	[' trillion', 'tn'],
	[' billion', 'bn'],
	[' million', 'm']
];

/** A sum as a label on a phone has room for: "$2.06bn", "A$723m". */
export function abbreviateMoney(amount: number, currency: string): string {
	return short.reduce((text, [word, letters]) => text.replace(word, letters), formatMoney(amount, currency));
}
