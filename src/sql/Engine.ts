import wasm from 'sql.js/dist/sql-wasm-browser.wasm?url';
import type { Answer } from './answer.ts';
import { fetchBytes } from './fetchBytes.ts';
import type { Asked, Told } from './messages.ts';
import { QueryRefused } from './QueryRefused.ts';

interface Files {
	readonly program: ArrayBuffer;
	readonly database: ArrayBuffer;
}

/**
 * SQLite over the published tables, in a worker that is started with the first query. The page fetches program and tables,
 * once: its policy lets it ask its own site alone, and does not bind a worker.
 */
export class Engine {
	readonly #database: string;
	readonly #onbytes: (bytes: number) => void;
	#files: Files | undefined;
	#worker: Worker | undefined;
	#giveUp: AbortController | undefined;

	/**
	 * @param database where the SQLite file is
	 * @param onbytes told of each piece that is loaded, by its unpacked size
	 */
	constructor(database: string, onbytes: (bytes: number) => void) {
		this.#database = database;
		this.#onbytes = onbytes;
	}

	/** Whether a query needs nothing to be loaded. */
	get isLoaded(): boolean {
		return this.#files !== undefined;
	}

	/** Loads what is missing. @throws when it cannot be had, or `stop` was called meanwhile */
	async load(): Promise<void> {
		if (this.#files) return;
		const { signal } = (this.#giveUp = new AbortController());
		const [program, database] = await Promise.all(
			[wasm, this.#database].map((address) => fetchBytes(address, signal, this.#onbytes))
		);
		if (program && database) this.#files = { program, database };
	}

	/**
	 * Runs a query, reading only; one at a time. It never settles when `stop` ends it.
	 * @throws QueryRefused with what SQLite says, or another error where the engine could not be had
	 */
	async run(sql: string): Promise<Answer> {
		await this.load();
		const worker = (this.#worker ??= this.#start());
		const told = await new Promise<Told>((resolve, reject) => {
			worker.onmessage = ({ data }: MessageEvent<Told>) => resolve(data);
			worker.onerror = ({ message }) => reject(new Error(message || 'SQLite could not be started'));
			worker.postMessage({ kind: 'run', sql } satisfies Asked);
		}).catch((error: unknown) => {
			this.stop();
			throw error;
		});
		if (told.kind === 'answer') return told.answer;
		if (told.kind === 'failed') this.stop();
		throw new QueryRefused(told.message);
	}

	/** Ends what runs or loads. The next query finds what was loaded, and starts anew. */
	stop(): void {
		this.#giveUp?.abort();
		this.#worker?.terminate();
		this.#worker = undefined;
	}

	#start(): Worker {
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'sql' });
		worker.postMessage({ kind: 'open', ...(this.#files as Files) } satisfies Asked);
		return worker;
	}
}
