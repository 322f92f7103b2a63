import { error } from '@sveltejs/kit';
import { countryCodes, readCountry, readRows, tablesOf } from '#src/countries/countryRows.server.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import type { Locator } from '#scripts/geometry/locator.ts';

export const entries = () => countryCodes().map((iso3) => ({ iso3 }));

export function load({ params: { iso3 } }) {
	if (!countryCodes().includes(iso3)) error(404);
	return {
		country: readCountry(iso3),
		tables: tablesOf(readRows(iso3)),
		locator: readBuilt<Locator>(`geometry/locators/${iso3}.json`)
	};
}
