import type { Descriptor } from '#atlas/descriptor.ts';
import type { AssetRecoveriesRow, Tables } from '#atlas/rows.ts';
import { wordFinder } from './nameFinder.ts';
import { unnamedIds } from './unnamedIds.ts';
import { unnamedAffair, unnamedCase, unnamedMilestone, unnamedSource, type Told } from './unnamedRows.ts';

type Finder = (text: string) => boolean;
type Row = Readonly<Record<string, unknown>>;
type NewIds = Readonly<
	Record<'cases' | 'affairs' | 'asset_recoveries' | 'milestones' | 'sources', ReadonlyMap<string, string>>
>;

/** The tables in which nobody is named, and the new ids of the sources that name somebody. */
export interface UnnamedTables {
	readonly tables: Tables;
	readonly sources: ReadonlyMap<string, string>;
}

/** New ids for the rows that name somebody, or may: every case and affair, and what moves the money of one. */
function newIds(tables: Tables, isNamed: Finder): NewIds {
	const milestones = tables.milestones.filter(
		({ milestone_id: id, title, summary, case_ids: persons }) =>
			(persons ?? []).length > 0 || [id, title, summary].some(isNamed)
	);
	const sources = tables.sources.filter(({ source_id: id, title, url, supports }) =>
		[id, title, supports, url ?? ''].some(isNamed)
	);
	return {
		cases: unnamedIds(tables.cases.map((row) => row.case_id)),
		affairs: unnamedIds(tables.affairs.map((row) => row.affair_id)),
		asset_recoveries: unnamedIds(tables.asset_recoveries.map((row) => row.recovery_id)),
		milestones: unnamedIds(milestones.map((row) => row.milestone_id)),
		sources: unnamedIds(sources.map((row) => row.source_id))
	};
}

/** The fields of a table that hold prose and may be empty. */
function notesOf({ resources }: Descriptor, table: string): readonly string[] {
	const fields = resources.find(({ name }) => name === table)?.schema.fields ?? [];
	return fields
		.filter(({ type, categories, constraints }) => type === 'string' && !categories && !constraints?.required)
		.map(({ name }) => name);
}

/** A row of any table with the new ids of its sources, and without the notes that name somebody. */
function tidied<Some extends object>(
	row: Some,
	notes: readonly string[],
	ids: NewIds,
	isNamed: Finder
): Some {
	const changed = { ...row } as Record<string, unknown>;
	for (const note of notes) {
		const text = changed[note];
		if (typeof text === 'string' && isNamed(text)) changed[note] = null;
	}
	const { source_ids: sources } = row as Row;
	if (Array.isArray(sources)) changed.source_ids = sources.map((id: string) => ids.sources.get(id) ?? id);
	return changed as Some;
}

/** What moves money of an affair. Its note goes with the affair's name. */
function unnamedRecovery(
	row: AssetRecoveriesRow,
	{ affairs, asset_recoveries: own }: NewIds
): AssetRecoveriesRow {
	return {
		...row,
		recovery_id: own.get(row.recovery_id) ?? row.recovery_id,
		affair_id: affairs.get(row.affair_id) ?? row.affair_id,
		follows: row.follows?.map((id) => own.get(id) ?? id) ?? null,
		note: null
	};
}

/**
 * The tables with nobody's name in them: what a chart derives from them names nobody, and no chart knows of it. Persons,
 * affairs, and events and sources that name somebody are told otherwise (`unnamedRows.ts`); their ids say nothing. Days,
 * places, sums and codes stay, so that every number of a chart does.
 * @param isNamed whether a text names one of the persons (`nameFinder`)
 */
export function withoutNames(tables: Tables, descriptor: Descriptor, isNamed: Finder): UnnamedTables {
	const money = Map.groupBy(tables.asset_recoveries, ({ affair_id: affair }) => affair);
	const ids = newIds(tables, isNamed);
	const sources = new Map(tables.sources.map((row) => [row.source_id, row]));
	const names = new Map(tables.countries.map((row) => [row.iso3, row.name]));
	const told: Told = {
		descriptor,
		sourceOf: (id) => sources.get(id),
		nameOf: (iso3) => names.get(iso3) ?? iso3
	};
	const cases = new Map(tables.cases.map((row) => [row.case_id, row]));
	const rewritten: Tables = {
		...tables,
		cases: tables.cases.map((row) => ({
			...unnamedCase(row, told),
			case_id: ids.cases.get(row.case_id) ?? row.case_id,
			affair_id: row.affair_id === null ? null : (ids.affairs.get(row.affair_id) ?? row.affair_id)
		})),
		affairs: tables.affairs.map((row) => ({
			...unnamedAffair(row, money.get(row.affair_id) ?? [], told),
			affair_id: ids.affairs.get(row.affair_id) ?? row.affair_id
		})),
		asset_recoveries: tables.asset_recoveries.map((row) => unnamedRecovery(row, ids)),
		milestones: tables.milestones.map((row) => {
			const id = ids.milestones.get(row.milestone_id);
			if (id === undefined) return row;
			const persons = (row.case_ids ?? []).flatMap((person) => cases.get(person) ?? []);
			const finds = wordFinder(persons);
			return {
				...unnamedMilestone(row, (text) => isNamed(text) || finds(text), told),
				milestone_id: id,
				case_ids: row.case_ids?.map((person) => ids.cases.get(person) ?? person) ?? null
			};
		}),
		sources: tables.sources.map((row) => {
			const id = ids.sources.get(row.source_id);
			return id === undefined ? row : { ...unnamedSource(row), source_id: id };
		}),
		checks: tables.checks.map((row) => {
			const own = (ids as Partial<Record<string, ReadonlyMap<string, string>>>)[row.table];
			return { ...row, row_id: own?.get(row.row_id) ?? row.row_id, page: null };
		})
	};
	const all = Object.entries(rewritten).map(([name, rows]) => {
		const notes = notesOf(descriptor, name);
		return [name, (rows as readonly object[]).map((row) => tidied(row, notes, ids, isNamed))];
	});
	return { tables: Object.fromEntries(all) as Tables, sources: ids.sources };
}
