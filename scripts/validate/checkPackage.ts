import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { Keys } from './Keys.ts';
import type { LoadedDescriptor } from './loadDescriptor.ts';
import { suggest } from './suggest.ts';
import type { Problems } from './Problems.ts';
import { showPath } from './showPath.ts';
import type { JsonPath } from './Report.ts';

/** Adds a problem for every CSV file of the folder that the descriptor does not name. */
export function checkFolder(folder: string, { resources }: Descriptor, problems: Problems): void {
	const named = resources.map(({ path }) => path);
	const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
	for (const name of found.filter((path) => path.toLowerCase().endsWith('.csv'))) {
		if (named.includes(name)) continue;
		const suggestion = suggest(name, named);
		problems.add({
			file: join(folder, name),
			line: null,
			column: null,
			field: null,
			value: null,
			message: 'is not named in datapackage.json',
			...(suggestion === undefined ? {} : { suggestion })
		});
	}
}

/**
 * Adds a problem where the descriptor names a row that is not there: a jurisdiction or a claim of `home`, a source of a
 * coverage, of the story or of the glossary. To be called when all tables are read.
 */
export function checkNamedRows(
	{ descriptor, file, position }: LoadedDescriptor,
	keys: Keys,
	problems: Problems
): void {
	function check(table: string, field: string, value: string, path: JsonPath): void {
		const isTable = descriptor.resources.some(({ name }) => name === table);
		if (isTable && (!keys.isKnownInFull(table) || keys.of(table, field).has(value))) return;
		const suggestion = suggest(value, keys.of(table, field).values());
		problems.add({
			file,
			...position(path),
			field: showPath(path),
			value,
			message: `is no ${field} of the table ${table}`,
			...(suggestion === undefined ? {} : { suggestion })
		});
	}

	function checkSources(ids: readonly string[], path: JsonPath): void {
		for (const [index, id] of ids.entries()) check('sources', 'source_id', id, [...path, index]);
	}

	check('countries', 'iso3', descriptor.home.iso3, ['home', 'iso3']);
	for (const [index, { iso3 }] of (descriptor.home.outside_treaties ?? []).entries())
		check('countries', 'iso3', iso3, ['home', 'outside_treaties', index, 'iso3']);
	for (const [index, id] of descriptor.home.claim_ids.entries())
		check('estimates', 'estimate_id', id, ['home', 'claim_ids', index]);
	for (const [number, step] of (descriptor.story?.steps ?? []).entries()) {
		for (const [part, paragraph] of step.paragraphs.entries()) {
			for (const [at, { sources = [] }] of paragraph.entries())
				checkSources(sources, ['story', 'steps', number, 'paragraphs', part, at, 'sources']);
		}
	}
	const { lede, end } = descriptor.story ?? {};
	for (const [name, sentences] of [
		[['lede', 'dek'], lede?.dek],
		[['end', 'known'], end?.known],
		[['end', 'not_known'], end?.not_known]
	] as const)
		for (const [at, { sources = [] }] of (sentences ?? []).entries())
			checkSources(sources, ['story', ...name, at, 'sources']);
	for (const [index, { fact }] of (descriptor.glossary ?? []).entries())
		if (fact) check('sources', 'source_id', fact.source_id, ['glossary', index, 'fact', 'source_id']);
	for (const [number, { coverage = [] }] of descriptor.resources.entries()) {
		for (const [at, { source_ids: ids }] of coverage.entries())
			checkSources(ids, ['resources', number, 'coverage', at, 'source_ids']);
	}
}
