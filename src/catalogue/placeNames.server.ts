import type { CountriesRow } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';

/** As many jurisdictions are named one by one. */
const mostNamed = 12;

/** Names of jurisdictions, or of the regions in which they lie where they are many. @param codes ISO 3166-1, three letters */
export function placeNames(codes: readonly string[]): readonly string[] {
	const named = new Set(codes);
	const rows = readBuilt<readonly CountriesRow[]>('data/latest/countries.json').filter(({ iso3 }) =>
		named.has(iso3)
	);
	if (rows.length <= mostNamed) return rows.map(({ name }) => name);
	const regions = new Set(rows.map(({ region }) => region));
	const { resources } = readBuilt<Descriptor>('data/latest/datapackage.json');
	const field = resources
		.find(({ name }) => name === 'countries')
		?.schema.fields.find(({ name }) => name === 'region');
	return (field?.categories ?? [])
		.filter(({ value }) => regions.has(value as never))
		.map(({ label }) => label);
}
