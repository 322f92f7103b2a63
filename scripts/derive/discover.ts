import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { DerivationFailed } from './DerivationFailed.ts';

/** One file of `charts/` or `pages/`: computes, from all rows, the JSON that a chart or page needs. */
export interface Derivation {
	/** Path within the output without its ending: `charts/<id>` or `pages/<name>`. */
	readonly path: string;
	/** The source file, for messages. */
	readonly file: string;
	/** Names of the options of the chart, as its file exports them: the story may set these. */
	readonly options: readonly string[];
	/**
	 * Values by the paths of their JSON files: one, or one a key where the file exports `deriveEach`. A value of null says
	 * that the tables hold nothing to show: no file is written, and the site goes without the chart.
	 */
	readonly derive: (tables: Tables, descriptor: Descriptor) => Readonly<Record<string, unknown>>;
}

type Derive = (tables: Tables, descriptor: Descriptor) => unknown;
type DeriveEach = (tables: Tables, descriptor: Descriptor) => Readonly<Record<string, unknown>>;

/** Where the derivations are, below the folder, and where their JSON goes. */
const kinds = [
	{ folder: 'charts', output: 'charts' },
	{ folder: 'pages', output: 'pages' }
];

/**
 * Finds all derivations by their files: `charts/<chart-id>.ts` and `pages/<name>.ts`. A file exports `derive`, for one
 * JSON file, or `deriveEach`, for one a key; that of a chart exports the names of its `options`, if it has any.
 * Throws DerivationFailed where a file cannot be imported or exports neither.
 */
export async function discover(folder = import.meta.dirname): Promise<readonly Derivation[]> {
	const found: Derivation[] = [];
	for (const kind of kinds) {
		const place = join(folder, kind.folder);
		const names = existsSync(place) ? readdirSync(place).toSorted() : [];
		for (const name of names.filter((entry) => /^[^.].*(?<!\.d)\.ts$/.test(entry))) {
			const file = join(place, name);
			const path = `${kind.output}/${name.replace(/\.ts$/, '')}`;
			found.push({ path, file, ...(await importDerivation(file, path)) });
		}
	}
	return found;
}

async function importDerivation(file: string, path: string): Promise<Pick<Derivation, 'derive' | 'options'>> {
	let module: { derive?: unknown; deriveEach?: unknown; options?: readonly string[] };
	try {
		module = (await import(pathToFileURL(file).href)) as typeof module;
	} catch (error) {
		throw new DerivationFailed(file, error);
	}
	const { options = [] } = module;
	if (typeof module.derive === 'function') {
		const derive = module.derive as Derive;
		return { options, derive: (tables, descriptor) => ({ [`${path}.json`]: derive(tables, descriptor) }) };
	}
	if (typeof module.deriveEach === 'function') {
		const deriveEach = module.deriveEach as DeriveEach;
		return {
			options,
			derive: (tables, descriptor) =>
				Object.fromEntries(
					Object.entries(deriveEach(tables, descriptor)).map(([key, value]) => [`${path}/${key}.json`, value])
				)
		};
	}
	throw new DerivationFailed(file, 'it exports no function "derive" or "deriveEach"');
}
