import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Reads one file that the pipeline built, as JSON; only while pages are prerendered.
 * @param file path below `public/`, e.g. `data/charts/treaty-map.json`
 * @throws when the file is missing: the data has to be built first (`npm run data`, `npm run geometry`)
 */
export function readBuilt<Value>(file: string): Value {
	const built = path.join('public', file);
	try {
		return JSON.parse(readFileSync(built, 'utf8')) as Value;
	} catch (error) {
		throw new Error(`${built} cannot be read. Build the data first: npm run prepare-site`, { cause: error });
	}
}

/** Names of the JSON files in a folder that the pipeline built, without their ending, sorted. */
export function listBuilt(folder: string): readonly string[] {
	return readdirSync(path.join('public', folder))
		.filter((file) => file.endsWith('.json'))
		.map((file) => file.slice(0, -'.json'.length))
		.sort();
}
