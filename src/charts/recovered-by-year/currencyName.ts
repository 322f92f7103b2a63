const names = new Intl.DisplayNames('en', { type: 'currency' });

/** What a currency is called in a sentence: "yuan" for CNY, else its English name. */
export function currencyName(currency: string): string {
	const name = names.of(currency) ?? currency;
	return name === 'Chinese Yuan' ? 'yuan' : name;
}
