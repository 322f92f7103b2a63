import { expect, test } from 'vitest';
import { countryNames } from '#scripts/countries/countryNames.ts';

test('names are those of CLDR in English and simplified Chinese', () => {
	expect(countryNames('CAN')).toEqual({ iso2: 'CA', english: 'Canada', chinese: '加拿大' });
	expect(countryNames('USA').english).toBe('United States');
});

test('Hong Kong and Macao stand without "SAR China"', () => {
	expect(countryNames('HKG')).toEqual({ iso2: 'HK', english: 'Hong Kong', chinese: '香港' });
	expect(countryNames('MAC')).toEqual({ iso2: 'MO', english: 'Macao', chinese: '澳门' });
});

test('Kosovo, which ISO 3166-1 does not list, is XKX', () => {
	expect(countryNames('XKX')).toMatchObject({ iso2: 'XK', english: 'Kosovo' });
});

test('a code that nobody knows is refused by name', () => {
	expect(() => countryNames('QQQ')).toThrow('"QQQ"');
});
