import isoCountries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

const names: Readonly<Record<string, string | readonly string[]>> = english.countries;

/** What else a jurisdiction is called in English ("UK", "Great Britain"), by its ISO 3166-1 alpha-3 code; only to find it. */
export function otherNames(iso3: string): readonly string[] {
	const iso2 = isoCountries.alpha3ToAlpha2(iso3);
	return [names[iso2 ?? ''] ?? []].flat();
}
