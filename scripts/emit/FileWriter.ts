import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

/** One file of the output, as `index.json` lists it. */
export interface WrittenFile {
	/** Path within the output, with forward slashes. */
	readonly path: string;
	readonly bytes: number;
	readonly sha256: string;
	readonly mediaType: string;
}

/** Folders and a file of plain names, none of them beginning with a dot; a folder's may go on with `=` and a value. */
// eslint-disable-next-line no-control-regex -- control characters are what no name may hold.
const SAFE_PATH = /^(?:[\w-][\w.-]*(?:=[^/\\\u0000-\u001f]+)?\/)*[\w-][\w.-]*$/;

const BUFFER_BYTES = 256 * 1024;
/** The most bytes that a UTF-16 unit takes in UTF-8. */
const MOST_BYTES = 3;

const mediaTypes: Readonly<Record<string, string>> = {
	'.csv': 'text/csv; charset=utf-8',
	'.json': 'application/json',
	'.parquet': 'application/vnd.apache.parquet',
	'.sqlite': 'application/vnd.sqlite3',
	'.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	'.zip': 'application/zip'
};

const mediaTypeOf = (path: string) => mediaTypes[extname(path)] ?? 'application/octet-stream';

/**
 * Where a file of the output goes, its folder made.
 * Throws on a path that could lead elsewhere, since parts of it may come from the data, and what the file system throws.
 */
export function placeInOutput(folder: string, path: string): string {
	if (!SAFE_PATH.test(path))
		throw new RangeError(`${JSON.stringify(path)} is no path for a file of the output`);
	const place = join(folder, path);
	mkdirSync(dirname(place), { recursive: true });
	return place;
}

/** A file of the output that something else has written, as `index.json` lists it. */
export function describeFile(folder: string, path: string): WrittenFile {
	const file = openSync(placeInOutput(folder, path), 'r');
	try {
		const hash = createHash('sha256');
		const piece = new Uint8Array(256 * 1024);
		let bytes = 0;
		for (;;) {
			const length = readSync(file, piece);
			if (length === 0) break;
			hash.update(piece.subarray(0, length));
			bytes += length;
		}
		return { path, bytes, sha256: hash.digest('hex'), mediaType: mediaTypeOf(path) };
	} finally {
		closeSync(file);
	}
}

/** Writes a file piece by piece in bounded memory, and knows its size and digest when it is closed. */
export class FileWriter {
	readonly #path: string;
	readonly #file: number;
	readonly #hash = createHash('sha256');
	#bytes = 0;
	readonly #buffer = Buffer.allocUnsafe(BUFFER_BYTES);
	#buffered = 0;

	/** Opens `path` (with forward slashes) below `folder` for writing; throws as `placeInOutput` does. */
	constructor(folder: string, path: string) {
		this.#path = path;
		this.#file = openSync(placeInOutput(folder, path), 'wx');
	}

	/** Texts are gathered before they are written; bytes are written at once, and may be changed afterwards. */
	write(piece: string | Uint8Array): void {
		if (typeof piece !== 'string') {
			this.#flush();
			this.#put(piece);
			return;
		}
		const most = piece.length * MOST_BYTES;
		if (this.#buffered + most > BUFFER_BYTES) this.#flush();
		if (most > BUFFER_BYTES) this.#put(Buffer.from(piece, 'utf8'));
		// Encoded at once: gathered as one text, a Chinese name would make all of it two bytes a letter.
		else this.#buffered += this.#buffer.write(piece, this.#buffered, 'utf8');
	}

	close(): WrittenFile {
		this.#flush();
		closeSync(this.#file);
		return {
			path: this.#path,
			bytes: this.#bytes,
			sha256: this.#hash.digest('hex'),
			mediaType: mediaTypeOf(this.#path)
		};
	}

	#flush(): void {
		if (this.#buffered === 0) return;
		this.#put(this.#buffer.subarray(0, this.#buffered));
		this.#buffered = 0;
	}

	#put(bytes: Uint8Array): void {
		this.#hash.update(bytes);
		this.#bytes += bytes.length;
		for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
	}
}
