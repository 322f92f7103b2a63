/** Currencies whose bare symbol is plain to readers of this atlas; all others name themselves ("SGD 1.8 million", "A$4 million"). */
const plainSymbols = new Set(['USD', 'CNY', 'EUR', 'GBP']);

/**
 * A sum as people say it: "$50 billion", "¥66.6 billion", "SGD 1.8 million".
 * @param amount in units of the currency
 * @param currency ISO 4217 code
 */
export function formatMoney(amount: number, currency: string): string {
	return new Intl.NumberFormat('en-US', {
		style: 'currency',
		currency,
		currencyDisplay: plainSymbols.has(currency) ? 'narrowSymbol' : 'symbol',
		notation: amount >= 1e6 ? 'compact' : 'standard',
		compactDisplay: 'long',
		maximumFractionDigits: amount >= 1e6 ? 1 : 0
	})
		.format(amount)
		.replaceAll('\u00a0', ' ');
}
