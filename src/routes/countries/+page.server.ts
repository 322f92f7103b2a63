import type { CountryIndex } from '#scripts/derive/pages/country-index.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';

export function load() {
	return { index: readBuilt<CountryIndex>('data/pages/country-index.json') };
}
