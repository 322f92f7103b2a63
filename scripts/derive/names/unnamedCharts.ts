import type { Descriptor } from '#atlas/descriptor.ts';
import type { Tables } from '#atlas/rows.ts';
import type { SourceSummaries } from '#atlas/sources.ts';
import { sourceSummaries } from '../sources/summaries.ts';
import { nameFinder } from './nameFinder.ts';
import { withoutNames } from './withoutNames.ts';

/** Derives charts a second time, with nobody's name in them. */
export interface UnnamedCharts {
	/**
	 * What a chart derives from tables without names; null where it names no person and no affair as it is.
	 * @throws when somebody is named all the same
	 */
	readonly of: (named: unknown, derive: (tables: Tables) => unknown) => unknown;
	/** Summaries of the sources that name somebody, by their new ids. */
	readonly sources: SourceSummaries;
}

const needed = ['cases', 'affairs', 'asset_recoveries', 'milestones', 'sources', 'checks', 'countries'];

/** Every text in a value, each once. */
function textsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
	if (typeof value === 'string') found.add(value);
	else if (typeof value === 'object' && value !== null) {
		for (const [key, inner] of Object.entries(value)) {
			found.add(key);
			textsIn(inner, found);
		}
	}
	return found;
}

/** Summaries by the new ids, which stand where the sources with their own ids do, and say who published them and when. */
function unnamedSources(
	named: Tables,
	unnamed: Tables,
	ids: ReadonlyMap<string, string>,
	descriptor: Descriptor
) {
	const summaries = sourceSummaries(named, descriptor);
	const publishers = new Map(unnamed.sources.map((row) => [row.source_id, row.publisher]));
	return Object.fromEntries(
		[...ids].flatMap(([id, newId]) => {
			const summary = summaries[id];
			return summary ? [[newId, { ...summary, publisher: publishers.get(newId) ?? '' }]] : [];
		})
	);
}

/** Charts without names, of a package that names persons; null of one that has no such tables. */
export function unnamedCharts(tables: Tables, descriptor: Descriptor): UnnamedCharts | null {
	if (needed.some((name) => !Object.hasOwn(tables, name))) return null;
	const isNamed = nameFinder(tables.cases);
	const affairs = new Set(tables.affairs.map(({ name }) => name));
	// One that is called like a place names nobody.
	for (const { name } of tables.countries) affairs.delete(name);
	const { tables: unnamed, sources } = withoutNames(tables, descriptor, isNamed);
	return {
		of(named, derive) {
			if (![...textsIn(named)].some((text) => affairs.has(text) || isNamed(text))) return null;
			const derived = derive(unnamed);
			// A firm that paid may be called as its affair was: that names nobody.
			const left = [...textsIn(derived)].find(isNamed);
			// Not by name, as it may come to stand in a log.
			if (left === undefined) return derived;
			throw new Error(`without names it still names somebody, in a text of ${left.length} characters`);
		},
		sources: unnamedSources(tables, unnamed, sources, descriptor)
	};
}
