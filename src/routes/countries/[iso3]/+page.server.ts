import { error } from '@sveltejs/kit';
import { countryCodes, readCountry, tablesOf } from '#src/countries/countryRows.server.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import type { Locator } from '#scripts/geometry/locator.ts';

export const entries = () => countryCodes().map((iso3) => ({ iso3 }));

export function load({ params: { iso3 } }) {
	if (!countryCodes().includes(iso3)) error(404);
	const country = readCountry(iso3);
	return {
		country,
		tables: tablesOf(country),
		locator: readBuilt<Locator>(`geometry/locators/${iso3}.json`)
	};
}
