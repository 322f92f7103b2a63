import { readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isPackable } from './isPackable.ts';

const [toGzip, toBrotli] = [promisify(gzip), promisify(brotliCompress)];

/**
 * Levels that are gentle to a processor: a site of 59 MB takes a tenth of what its build does. The best of gzip take twice
 * as long and save six in a hundred; those of brotli would take longer than the build itself.
 */
const levels = { gzip: 4, brotli: 4 } as const;

/** The tables: mostly programs fetch them, whose libraries know gzip, and each version adds as many. */
const isTable = (name: string): boolean => /^data\/(latest|v\d[^/]*)\//.test(name);

/** Bytes in a form that depends on them alone: neither the day nor the system's name is noted (RFC 1952, section 2.3.1). */
async function gzipped(bytes: Uint8Array): Promise<Buffer> {
	const packed = await toGzip(bytes, { level: levels.gzip });
	packed[9] = 255;
	return packed;
}

const brotlied = (bytes: Uint8Array): Promise<Buffer> =>
	toBrotli(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: levels.brotli,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		}
	});

/** Writes the packed copies of one file beside it, where they save a tenth of it. @returns how many */
async function pack(directory: string, name: string): Promise<number> {
	const file = join(directory, name);
	const bytes = await readFile(file);
	const copies: (readonly [ending: string, packed: Buffer])[] = [['.gz', await gzipped(bytes)]];
	if (!isTable(name)) copies.push(['.br', await brotlied(bytes)]);
	const smaller = copies.filter(([, packed]) => packed.length <= bytes.length * 0.9);
	for (const [ending, packed] of smaller) await writeFile(file + ending, packed);
	return smaller.length;
}

/**
 * Lays packed copies (`.gz`, `.br`) beside the files of a site, for servers that send these to whom they are welcome.
 * @returns how many it wrote
 */
export async function packFiles(directory: string): Promise<number> {
	const files = readdirSync(directory, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
		.filter((name) => isPackable(name, statSync(join(directory, name)).size));
	let count = 0;
	// Two at a time keep two processors busy, and no more than two files in memory.
	const takeTurns = async () => {
		for (let file = files.pop(); file !== undefined; file = files.pop()) {
			const written = await pack(directory, file);
			count += written;
		}
	};
	await Promise.all([takeTurns(), takeTurns()]);
	return count;
}
