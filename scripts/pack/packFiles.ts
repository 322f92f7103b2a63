import { readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isPackable } from './isPackable.ts';

const [toGzip, toBrotli] = [promisify(gzip), promisify(brotliCompress)];

/**
 * Gzip's best level takes half as long again as its usual one, and is quick. Brotli's fifth of eleven is as quick and a
 * fourteenth smaller; its best would take as long as the rest of the build.
 */
const quality = 5;

/** Bytes in a form that depends on them alone: neither the day nor the system's name is noted (RFC 1952, section 2.3.1). */
async function gzipped(bytes: Uint8Array): Promise<Buffer> {
	const packed = await toGzip(bytes, { level: constants.Z_BEST_COMPRESSION });
	packed[9] = 255;
	return packed;
}

const brotlied = (bytes: Uint8Array): Promise<Buffer> =>
	toBrotli(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		}
	});

/** Writes the packed copies of one file beside it, where they save a tenth of it. */
async function pack(file: string): Promise<number> {
	const bytes = await readFile(file);
	let written = 0;
	for (const [ending, packed] of [
		['.gz', await gzipped(bytes)],
		['.br', await brotlied(bytes)]
	] as const) {
		if (packed.length > bytes.length * 0.9) continue;
		await writeFile(file + ending, packed);
		written++;
	}
	return written;
}

/**
 * Lays packed copies (`.gz`, `.br`) beside the files of a site, for servers that send these to whom they are welcome.
 * @returns how many it wrote
 */
export async function packFiles(directory: string): Promise<number> {
	const files = readdirSync(directory, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => isPackable(file, statSync(file).size));
	let count = 0;
	// Two at a time keep two processors busy, and no more than two files in memory.
	const takeTurns = async () => {
		for (let file = files.pop(); file !== undefined; file = files.pop()) count += await pack(file);
	};
	await Promise.all([takeTurns(), takeTurns()]);
	return count;
}
