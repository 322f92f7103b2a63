import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { Keys } from './Keys.ts';
import type { LoadedDescriptor } from './loadDescriptor.ts';
import { nearest } from './nearest.ts';
import type { Problems } from './Problems.ts';

/** Adds a problem for every CSV file of the folder that the descriptor does not name. */
export function checkFolder(folder: string, { resources }: Descriptor, problems: Problems): void {
	const named = resources.map(({ path }) => path);
	const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
	for (const name of found.filter((path) => path.toLowerCase().endsWith('.csv'))) {
		if (named.includes(name)) continue;
		const suggestion = nearest(name, named);
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

/** Adds a problem where `home` names a jurisdiction or a claim that no row has. To be called when all tables are read. */
export function checkHome(
	{ descriptor, file, position }: LoadedDescriptor,
	keys: Keys,
	problems: Problems
): void {
	const { iso3, claim_ids: claims } = descriptor.home;

	function check(table: string, field: string, value: string, path: readonly (string | number)[]): void {
		const isTable = descriptor.resources.some(({ name }) => name === table);
		if (isTable && (!keys.isKnownInFull(table) || keys.has(table, field, value))) return;
		const suggestion = nearest(value, keys.values(table, field));
		problems.add({
			file,
			...position(path),
			field: path.join('.'),
			value,
			message: `is no ${field} of the table ${table}`,
			...(suggestion === undefined ? {} : { suggestion })
		});
	}

	check('countries', 'iso3', iso3, ['home', 'iso3']);
	for (const [index, id] of claims.entries())
		check('estimates', 'estimate_id', id, ['home', 'claim_ids', index]);
}
