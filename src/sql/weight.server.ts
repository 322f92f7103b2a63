import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { formatBytes } from '#atlas/words/formatBytes.ts';
import { assetFile, readClientFile, workerFiles } from '#src/data/chunks.server.ts';
import type { DatabaseFile } from './databaseFile.server.ts';

const program = 'node_modules/sql.js/dist/sql-wasm-browser.wasm';

interface Weight {
	/** What the first query loads, in words. */
	readonly said: string;
	/** Bytes that the page fetches for it, unpacked; 0 where nothing is built yet. */
	readonly bytes: number;
}

const packed = (files: readonly Buffer[]) =>
	files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
const unpacked = (files: readonly Buffer[]) => files.reduce((sum, { length }) => sum + length, 0);

/** What the first query of the box loads, weighed in the built files. */
export function weighBox({ place }: DatabaseFile): Weight {
	const wasm = assetFile(program);
	if (wasm === undefined) return { said: 'The first query loads SQLite and all tables.', bytes: 0 };
	const engine = readClientFile(wasm);
	const scripts = workerFiles().map(readClientFile);
	const tables = readFileSync(place);
	const said = `The first query loads ${formatBytes(packed([engine, ...scripts]))} of program and ${formatBytes(
		packed([tables])
	)} of tables, compressed (${formatBytes(unpacked([engine, ...scripts, tables]))} where the host does not compress).`;
	return { said, bytes: unpacked([engine, tables]) };
}
