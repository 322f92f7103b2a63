import type { AffairsRow, CasesRow, Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { counted } from '#atlas/words/counted.ts';
import { firstLetters } from '#atlas/words/firstLetters.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { labelOf } from '../labelOf.ts';
import { standingOf } from '../persons/standingOf.ts';
import { jurisdictionsOfAffairs, jurisdictionsOfCases } from '../search/concerned.ts';
import { countryEntry } from '../search/countryEntry.ts';
import type { SearchDrawer, SearchEntry } from '../search/searchIndex.ts';

type Needed = Pick<Tables, 'cases' | 'affairs' | 'asset_recoveries' | 'countries'>;

const namesOf = ({ label, zh, also = [] }: SearchEntry) => [label, zh ?? '', ...also];

const caseEntry = (row: CasesRow, descriptor: Descriptor): SearchEntry => ({
	label: row.name,
	...(row.name_zh === null ? {} : { zh: row.name_zh }),
	standing: standingOf(row, descriptor),
	...(row.position === null ? {} : { detail: upperFirst(row.position) }),
	path: `cases#${row.case_id}`
});

/** What most of the values are, of equals the first by name; null without any. */
function mostOf(values: readonly (string | null)[]): string | null {
	const groups = [...Map.groupBy(values, (value) => value)].filter(([value]) => value !== null);
	const [first] = groups.sort(
		([a, same], [b, others]) => others.length - same.length || ((a ?? '') < (b ?? '') ? -1 : 1)
	);
	return first?.[0] ?? null;
}

/** An affair leads to the money of the state that asks for it, else of the one that held it, else to its first case. */
function affairEntry(
	row: AffairsRow,
	money: Needed['asset_recoveries'],
	persons: Needed['cases'],
	descriptor: Descriptor
): SearchEntry[] {
	const state =
		mostOf(money.map((recovery) => recovery.requesting_iso3)) ??
		mostOf(money.map((recovery) => recovery.holding_iso3));
	const path = state ? `countries/${state}#money` : persons[0] && `cases#${persons[0].case_id}`;
	if (!path) return [];
	const told = [
		labelOf(descriptor, 'affairs', 'kind', row.kind),
		...(money.length > 0 ? [`${counted(money.length, 'record')} of money`] : []),
		...(persons.length > 0 ? [counted(persons.length, 'person')] : [])
	];
	// An affair's id is often what the press calls it for short: "1mdb".
	const short = row.affair_id.replaceAll('-', ' ');
	return [{ label: row.name, also: [short], detail: told.join('; '), path }];
}

/**
 * The names of persons and affairs in drawers, one a first letter (`firstLetters`), each with the address of where the site
 * tells of it. Whoever seeks one fetches the drawer of the word that they write, and not thousands of names. The first few of
 * a jurisdiction lie where its own names do, too: "UK" finds who fled there.
 */
export function deriveEach(tables: Needed, descriptor: Descriptor): Readonly<Record<string, SearchDrawer>> {
	const drawers: Record<string, Record<keyof SearchDrawer, SearchEntry[]>> = {};
	const countries = new Map(tables.countries.map((row) => [row.iso3, namesOf(countryEntry(row))]));
	const put = (group: keyof SearchDrawer, named: SearchEntry, jurisdictions: readonly string[]) => {
		const entry = jurisdictions.length > 0 ? { ...named, countries: jurisdictions } : named;
		const names = [...namesOf(entry), ...jurisdictions.flatMap((iso3) => countries.get(iso3) ?? [])];
		for (const letter of firstLetters(names.join(' ')))
			(drawers[letter] ??= { cases: [], affairs: [] })[group].push(entry);
	};
	const ofCase = jurisdictionsOfCases(tables.cases);
	const ofAffair = jurisdictionsOfAffairs(tables.asset_recoveries);
	const money = Map.groupBy(tables.asset_recoveries, ({ affair_id: affair }) => affair);
	const persons = Map.groupBy(tables.cases, ({ affair_id: affair }) => affair);
	for (const row of tables.cases) put('cases', caseEntry(row, descriptor), ofCase(row.case_id));
	for (const row of tables.affairs)
		affairEntry(row, money.get(row.affair_id) ?? [], persons.get(row.affair_id) ?? [], descriptor).forEach(
			(entry) => put('affairs', entry, ofAffair(row.affair_id))
		);
	return drawers;
}
