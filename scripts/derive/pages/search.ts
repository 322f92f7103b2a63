import type { Tables } from '#atlas/rows.ts';
import { describeState } from '#atlas/instruments/describeState.ts';
import { stateOn } from '#atlas/instruments/stateOn.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { labelOf } from '../labelOf.ts';
import { countryEntry } from '../search/countryEntry.ts';
import { otherForms } from '../search/otherForms.ts';
import type { SearchEntry, SearchIndex } from '../search/searchIndex.ts';

/** What the tables give the search to find at once; charts, words and the story are added where the site is built. */
export interface SearchedTables {
	/** By ISO 3166-1 alpha-3 code. */
	readonly countries: Readonly<Record<string, SearchEntry>>;
	readonly instruments: readonly SearchEntry[];
	readonly forms: SearchIndex['forms'];
}

type Needed = Pick<Tables, 'countries' | 'treaties' | 'cases'>;

/** Every country and bilateral instrument by name, with the address of where the site tells of it. */
export function derive(tables: Needed, descriptor: Descriptor): SearchedTables {
	const day = descriptor.created.slice(0, 10);
	const names = new Map(tables.countries.map((row) => [row.iso3, row.name]));
	const nameOf = (iso3: string) => names.get(iso3) ?? iso3;
	/** The partner, and before it the party where that is not the home jurisdiction. */
	const partiesOf = ({ party_iso3: party, partner_iso3: partner }: Needed['treaties'][number]) => [
		...(party === descriptor.home.iso3 ? [] : [party]),
		partner
	];
	return {
		countries: Object.fromEntries(tables.countries.map((row) => [row.iso3, countryEntry(row)])),
		instruments: tables.treaties.map((row) => ({
			label: `${labelOf(descriptor, 'treaties', 'type', row.type)}: ${partiesOf(row).map(nameOf).join(', ')}`,
			detail: upperFirst(describeState(row, stateOn(row, day, day), day)),
			countries: partiesOf(row),
			path: `countries/${row.partner_iso3}#instruments`
		})),
		forms: otherForms([...tables.countries, ...tables.cases].map(({ name_zh: name }) => name))
	};
}
