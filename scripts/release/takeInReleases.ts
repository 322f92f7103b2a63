import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FileWriter } from '../emit/FileWriter.ts';
import { readRelease } from './readRelease.ts';
import { readReleases } from './readReleases.ts';
import type { ReleaseRecord } from './ReleaseRecord.ts';
import type { ReleaseFiles } from './storeRelease.ts';

/** One version in `data/versions.json`; addresses are those from there. */
export interface VersionEntry {
	readonly version: string;
	/** `YYYY-MM-DD` */
	readonly date: string;
	readonly address: string;
	/** All files with size and digest. */
	readonly index: string;
	/** The package as one download. */
	readonly zip: { readonly address: string; readonly bytes: number; readonly sha256: string } | null;
	/** How it differs from the version before; null for the first. */
	readonly changes: string | null;
}

/** What `index.json` of a version says of its files, as far as it is asked here. */
interface Index {
	readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

function entryOf({ version, date, changes }: ReleaseRecord, files: ReleaseFiles): VersionEntry {
	const address = `v${version}/`;
	const index = JSON.parse(Buffer.from(files.get('data/index.json') ?? []).toString()) as Index;
	const zip = index.files.find(({ path }) => path.endsWith('.zip'));
	return {
		...{ version, date, address, index: `${address}index.json` },
		zip: zip ? { address: address + zip.path, bytes: zip.bytes, sha256: zip.sha256 } : null,
		changes: changes === null ? null : `${address}changes.csv`
	};
}

/** Where a file of a release is served: `data/x` at `data/v1.0.0/x`. */
const served = (path: string, version: string) => path.replace('/', `/v${version}/`);

/**
 * Lays what the addresses of all releases serve among what the site serves as it stands, byte for byte, with a list of them
 * (`data/versions.json`), the newest first.
 * @param data folder of the tables
 * @param to the folder that is served
 * @returns how many releases
 */
export function takeInReleases(data: string, to: string): number {
	rmSync(join(to, 'frozen'), { recursive: true, force: true });
	const versions = readReleases(data).map((record) => {
		rmSync(join(to, 'data', `v${record.version}`), { recursive: true, force: true });
		const files = readRelease(data, record.version);
		for (const [path, bytes] of files) {
			const writer = new FileWriter(to, served(path, record.version));
			writer.write(bytes);
			writer.close();
		}
		return entryOf(record, files);
	});
	const list = join(to, 'data/versions.json');
	mkdirSync(dirname(list), { recursive: true });
	writeFileSync(list, `${JSON.stringify(versions.toReversed(), null, '\t')}\n`);
	return versions.length;
}
