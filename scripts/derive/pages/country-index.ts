import type { CountriesRow, Tables } from '#atlas/rows.ts';
import { labelOf } from '../labelOf.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { collectFacts } from '../countries/collectFacts.ts';
import type { KnownFacts } from '../countries/countryFacts.ts';
import { countPersons, typesInForce } from '../countries/summarise.ts';

/** One jurisdiction of the index; numbers are rows and persons of the tables, never of the world. */
export interface IndexedCountry {
	readonly iso3: string;
	readonly name: string;
	readonly nameZh: string | null;
	readonly isHome: boolean;
	/** What the instruments in force on the day of the data are called, strongest first. */
	readonly inForce: readonly string[];
	/** Instruments that are not known to be in force. */
	readonly notInForce: number;
	/** Persons of the documented cases reported there, and back from there. */
	readonly reported: number;
	readonly back: number;
	/** Published counts of persons that name it. */
	readonly counts: number;
	/** Rows on money frozen, confiscated, returned or shared, and apart from them on what firms and banks paid. */
	readonly moneyRows: number;
	readonly payments: number;
	readonly milestones: number;
}

/** What the index of the jurisdictions shows. */
export interface CountryIndex {
	readonly dataDate: string;
	/** By region, in the descriptor's order of regions; by name within. */
	readonly regions: readonly {
		readonly region: string;
		readonly label: string;
		readonly countries: readonly IndexedCountry[];
	}[];
	/** Those that no row names, by name. */
	readonly withoutRow: readonly { readonly iso3: string; readonly name: string }[];
}

/** Every jurisdiction with at least one row, by region, with how much is known of it. */
export function derive(tables: Tables, descriptor: Descriptor): CountryIndex {
	const facts = collectFacts(tables, descriptor);
	const regions = Map.groupBy(
		tables.countries.filter(({ iso3 }) => facts.has(iso3)),
		({ region }) => region
	);
	return {
		dataDate: descriptor.created.slice(0, 10),
		regions: [...regions]
			.map(([region, rows]) => ({
				region,
				label: labelOf(descriptor, 'countries', 'region', region),
				countries: rows
					.flatMap((row) => {
						const known = facts.get(row.iso3);
						return known ? [indexed(row, known, descriptor)] : [];
					})
					.sort((a, b) => a.name.localeCompare(b.name, 'en'))
			}))
			.sort((a, b) => a.label.localeCompare(b.label, 'en')),
		withoutRow: tables.countries
			.filter(({ iso3 }) => !facts.has(iso3))
			.map(({ iso3, name }) => ({ iso3, name }))
			.sort((a, b) => a.name.localeCompare(b.name, 'en'))
	};
}

function indexed(
	{ iso3, name, name_zh: nameZh }: CountriesRow,
	facts: KnownFacts,
	descriptor: Descriptor
): IndexedCountry {
	const { instruments, counts, money, payments, milestones, isHome } = facts;
	const own = instruments.filter(({ party }) => party === descriptor.home.iso3 || party === iso3);
	return {
		iso3,
		name,
		nameZh,
		isHome,
		inForce: typesInForce(own).map((type) => labelOf(descriptor, 'treaties', 'type', type)),
		notInForce: instruments.filter(({ state }) => state !== 'in_force').length,
		...countPersons(facts),
		counts: counts.length,
		moneyRows: money.length,
		payments: payments.length,
		milestones: milestones.length
	};
}
