/** What a currency is called in a sentence, as CLDR has it: "Chinese yuan" for CNY, "US dollars" for USD. */
export function currencyName(currency: string): string {
	const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'name' });
	return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? currency;
}
