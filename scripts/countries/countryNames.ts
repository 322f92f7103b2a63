import isoCountries from 'i18n-iso-countries';

/** What a jurisdiction is called, after CLDR. */
export interface CountryNames {
	readonly iso2: string;
	readonly english: string;
	/** Simplified characters. */
	readonly chinese: string;
}

const english = displayNames('en', 'long');
const englishShort = displayNames('en', 'short');
const chinese = displayNames('zh-Hans', 'long');
const chineseShort = displayNames('zh-Hans', 'short');

/**
 * The names of a jurisdiction by its ISO 3166-1 alpha-3 code (XKX for Kosovo, which has none).
 * @throws when the code is not known to ISO 3166-1 or to CLDR
 */
export function countryNames(iso3: string): CountryNames {
	const iso2 = iso3 === 'XKX' ? 'XK' : isoCountries.alpha3ToAlpha2(iso3);
	const long = iso2 && english.of(iso2);
	if (!iso2 || !long) throw new Error(`"${iso3}" is not a code of ISO 3166-1`);
	// CLDR's long form adds "SAR China" to Hong Kong and Macao. Elsewhere the short form is too short ("US").
	const [englishNames, chineseNames] = / SAR /.test(long) ? [englishShort, chineseShort] : [english, chinese];
	return { iso2, english: englishNames.of(iso2) ?? long, chinese: chineseNames.of(iso2) ?? '' };
}

function displayNames(locale: string, style: 'long' | 'short'): Intl.DisplayNames {
	return new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
}
