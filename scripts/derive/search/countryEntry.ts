import type { CountriesRow } from '#atlas/rows.ts';
import { otherNames } from './otherNames.ts';
import type { SearchEntry } from './searchIndex.ts';

/** The page of a jurisdiction, under every name that it goes by. */
export const countryEntry = (row: CountriesRow): SearchEntry => ({
	label: row.name,
	...(row.name_zh === null ? {} : { zh: row.name_zh }),
	also: [...new Set([row.iso3, ...otherNames(row.iso3)])].filter((name) => name !== row.name),
	countries: [row.iso3],
	path: `countries/${row.iso3}`
});
