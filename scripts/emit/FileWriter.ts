import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

/** One file of the output, as `index.json` lists it. */
export interface WrittenFile {
	/** Path within the output, with forward slashes. */
	readonly path: string;
	readonly bytes: number;
	readonly sha256: string;
	readonly mediaType: string;
}

/** Folders and a file of plain names, none of them beginning with a dot. */
const SAFE_PATH = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;

const BUFFER_CHARACTERS = 64 * 1024;

const mediaTypes: Readonly<Record<string, string>> = { '.csv': 'text/csv', '.json': 'application/json' };

/** Writes a file piece by piece in bounded memory, and knows its size and digest when it is closed. */
export class FileWriter {
	readonly #path: string;
	readonly #file: number;
	readonly #hash = createHash('sha256');
	#bytes = 0;
	#buffer = '';

	/**
	 * Opens `path` (with forward slashes) below `folder` for writing.
	 * Throws on a path that could lead elsewhere, since parts of it may come from the data, and what the file system throws.
	 */
	constructor(folder: string, path: string) {
		if (!SAFE_PATH.test(path))
			throw new RangeError(`${JSON.stringify(path)} is no path for a file of the output`);
		this.#path = path;
		const place = join(folder, path);
		mkdirSync(dirname(place), { recursive: true });
		this.#file = openSync(place, 'wx');
	}

	write(text: string): void {
		this.#buffer += text;
		if (this.#buffer.length >= BUFFER_CHARACTERS) this.#flush();
	}

	close(): WrittenFile {
		this.#flush();
		closeSync(this.#file);
		const mediaType = mediaTypes[extname(this.#path)] ?? 'application/octet-stream';
		return { path: this.#path, bytes: this.#bytes, sha256: this.#hash.digest('hex'), mediaType };
	}

	#flush(): void {
		const bytes = Buffer.from(this.#buffer, 'utf8');
		this.#buffer = '';
		this.#hash.update(bytes);
		this.#bytes += bytes.length;
		for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
	}
}
