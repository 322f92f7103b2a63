import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { folders } from './folders.server.ts';
import { remember } from './remember.ts';

/**
 * The text of one file that the pipeline built; only while pages are prerendered.
 * @param file path below `public/`, e.g. `data/latest/treaties.csv`
 * @throws when the file is missing: the data has to be built first (`npm run data`, `npm run geometry`)
 */
export function readBuiltText(file: string): string {
	const built = path.join(folders.public, file);
	try {
		return readFileSync(built, 'utf8');
	} catch (error) {
		throw new Error(`${built} cannot be read. Build the data first: npm run prepare-site`, { cause: error });
	}
}

/** As many characters of JSON are remembered as what several pages read of 4,000 cases comes to. */
const remembered = 18_000_000;

const read = remember(
	(file) => {
		const text = readBuiltText(file);
		return { value: JSON.parse(text) as unknown, length: text.length };
	},
	remembered,
	({ length }) => length
);

/**
 * Reads one file that the pipeline built, as JSON; only while pages are prerendered. Many pages read the same: nobody may
 * change what it returns.
 * @param file path below `public/`, e.g. `data/charts/treaty-map.json`
 * @throws when the file is missing
 */
export function readBuilt<Value>(file: string): Value {
	return read(file).value as Value;
}

/** Names of the JSON files in a folder that the pipeline built, without their ending, sorted; none where it built none. */
export function listBuilt(folder: string): readonly string[] {
	const built = path.join(folders.public, folder);
	if (!existsSync(built)) return [];
	return readdirSync(built)
		.filter((file) => file.endsWith('.json'))
		.map((file) => file.slice(0, -'.json'.length))
		.sort();
}
