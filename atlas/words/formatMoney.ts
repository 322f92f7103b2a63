/** Symbols that readers of this atlas take for one currency only; every other is named by its code or its own symbol. */
const plainSymbols = new Set(['USD', 'CNY', 'EUR', 'GBP']);

const short = new Intl.NumberFormat('en-US', {
	notation: 'compact',
	compactDisplay: 'long',
	maximumSignificantDigits: 3
});
const exact = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** By currency: to ask for a symbol takes longer than to write a sum. */
const symbols = new Map<string, string>();

function findSymbol(currency: string): string {
	const parts = new Intl.NumberFormat('en-US', {
		style: 'currency',
		currency,
		currencyDisplay: plainSymbols.has(currency) ? 'narrowSymbol' : 'symbol'
	}).formatToParts(0);
	const symbol = parts.find((part) => part.type === 'currency')?.value ?? currency;
	// A code or a word stands apart from its number, a sign does not.
	return /\p{L}$/u.test(symbol) ? `${symbol} ` : symbol;
}

function symbolOf(currency: string): string {
	const symbol = symbols.get(currency) ?? findSymbol(currency);
	symbols.set(currency, symbol);
	return symbol;
}

/**
 * A sum as people say it: "$50 billion", "¥66.6 billion", "SGD 1.8 million", "A$6.3 million"; below a million to the unit.
 * @param amount in units of the currency
 * @param currency ISO 4217 code; throws a RangeError for what cannot be one
 */
export function formatMoney(amount: number, currency: string): string {
	return symbolOf(currency) + (amount >= 1e6 ? short : exact).format(amount);
}
