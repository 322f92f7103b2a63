import type { Tables } from '#atlas/rows.ts';
import { DerivationFailed } from '../derive/DerivationFailed.ts';
import type { Derivation } from '../derive/discover.ts';
import { unnamedCharts } from '../derive/names/unnamedCharts.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { FileWriter, type WrittenFile } from './FileWriter.ts';

/** What was derived for charts and pages. */
export interface WrittenDerived {
	readonly files: readonly WrittenFile[];
	/** Ids of the charts for which the tables hold nothing. */
	readonly chartsLeftOut: readonly string[];
}

/** Where a chart of these is written a second time without names, for those who publish none. */
const unnamedPath = (path: string) => path.replace('charts/', 'charts/unnamed/');
/** What is said of the sources that it names. */
const unnamedSources = 'pages/unnamed-sources.json';

/**
 * Writes the JSON of each derivation below the folder, but for what is null: there the tables hold nothing to show. A chart
 * that names persons is written without their names, too. Throws DerivationFailed.
 */
export function writeDerived(
	folder: string,
	derivations: readonly Derivation[],
	tables: Tables,
	descriptor: Descriptor
): WrittenDerived {
	const files: WrittenFile[] = [];
	const chartsLeftOut: string[] = [];
	const unnamed = derivations.length > 0 ? unnamedCharts(tables, descriptor) : null;
	if (unnamed) files.push(writeJson(folder, unnamedSources, unnamed.sources));
	for (const { path: place, file, derive } of derivations) {
		try {
			for (const [path, value] of Object.entries(derive(tables, descriptor))) {
				const isChart = place.startsWith('charts/');
				if (value !== null) files.push(writeJson(folder, path, value));
				else if (isChart) chartsLeftOut.push(place.slice('charts/'.length));
				if (value === null || !isChart) continue;
				const without = unnamed?.of(value, (some) => derive(some, descriptor)[path]) ?? null;
				if (without !== null) files.push(writeJson(folder, unnamedPath(path), without));
			}
		} catch (error) {
			throw new DerivationFailed(file, error);
		}
	}
	return { files, chartsLeftOut };
}

function writeJson(folder: string, path: string, value: unknown): WrittenFile {
	const text = JSON.stringify(value) as string | undefined;
	if (text === undefined) throw new TypeError('it returned nothing');
	const writer = new FileWriter(folder, path);
	writer.write(`${text}\n`);
	return writer.close();
}
