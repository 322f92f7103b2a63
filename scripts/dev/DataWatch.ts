import type { Problem } from '../validate/Problem.ts';
import type { Outcome } from './runData.ts';

/** What a watch needs from the world, so that it can be tested without one. */
export interface WatchParts {
	/** Builds the data. */
	readonly run: () => Promise<Outcome>;
	/** Something that differs when the built data does. */
	readonly fingerprint: () => string;
	/** Shows the page anew. */
	readonly reload: () => void;
	/** Shows problems over the page. */
	readonly show: (problems: readonly Problem[]) => void;
	/** Milliseconds of quiet to wait for after a change: editors write a file in several steps. */
	readonly quiet: number;
}

/** Rebuilds the data after changes: once for many at a time, never twice at once, and with the last state always seen. */
export class DataWatch {
	readonly #parts: WatchParts;
	#timer: NodeJS.Timeout | undefined;
	#isRunning = false;
	#isStale = false;
	#problems: readonly Problem[] = [];

	constructor(parts: WatchParts) {
		this.#parts = parts;
	}

	/** To be called at every change. */
	changed(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			// What is no problem of the data is told where the server runs; the next change tries again.
			this.#rebuild().catch((error: unknown) => console.error(error));
		}, this.#parts.quiet);
	}

	/** To be called when a page connects: shows it what is wrong at present. */
	connected(): void {
		if (this.#problems.length > 0) this.#parts.show(this.#problems);
	}

	close(): void {
		clearTimeout(this.#timer);
	}

	async #rebuild(): Promise<void> {
		this.#isStale = true;
		if (this.#isRunning) return;
		this.#isRunning = true;
		try {
			while (this.#isStale) {
				this.#isStale = false;
				await this.#runOnce();
			}
		} finally {
			this.#isRunning = false;
		}
	}

	async #runOnce(): Promise<void> {
		const { run, fingerprint, reload, show } = this.#parts;
		const before = fingerprint();
		const outcome = await run();
		const hadProblems = this.#problems.length > 0;
		this.#problems = outcome.ok ? [] : outcome.problems;
		if (!outcome.ok) show(outcome.problems);
		// A reload clears the overlay; without problems before and with the same data it would show nothing new.
		else if (hadProblems || fingerprint() !== before) reload();
	}
}
