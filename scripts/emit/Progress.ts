import { formatCount } from '#atlas/words/formatCount.ts';

/** As much of a terminal as is needed. */
export interface Terminal {
	readonly columns?: number;
	write(text: string): unknown;
}

/** Milliseconds for which nothing is said: most tables are read by then. */
const PATIENCE = 1000;
/** Milliseconds between two lines, so that saying it takes no time. */
const PAUSE = 250;
/** Takes the cursor to the beginning of the line, and erases it. */
const WIPE = '\r\u001b[K';

/** Says on one line of a terminal, rewritten, how far the reading of a long table is. */
export class Progress {
	readonly #terminal: Terminal;
	readonly #now: () => number;
	#table = '';
	#began = 0;
	#said = 0;
	#isShown = false;

	/** @param now milliseconds from whenever */
	constructor(terminal: Terminal, now = () => performance.now()) {
		this.#terminal = terminal;
		this.#now = now;
	}

	/** @param share of the table's file that has been read, from 0 to 1 */
	see(table: string, rows: number, share: number): void {
		const now = this.#now();
		if (table !== this.#table) {
			this.end();
			this.#table = table;
			this.#began = now;
		}
		const taken = now - this.#began;
		if (taken < PATIENCE || now - this.#said < PAUSE) return;
		this.#said = now;
		this.#isShown = true;
		const rate = Math.round(rows / (taken / 1000));
		const left = Math.ceil((taken / 1000) * (1 / share - 1));
		const line = `${table}: ${formatCount(rows)} rows, ${formatCount(rate)} a second, ${duration(left)} left`;
		// A line that wraps would not be wiped whole; some terminals say that they have no columns.
		this.#terminal.write(WIPE + line.slice(0, (this.#terminal.columns || 80) - 1));
	}

	/** Wipes the line, if there is one. */
	end(): void {
		if (this.#isShown) this.#terminal.write(WIPE);
		this.#isShown = false;
	}
}

function duration(seconds: number): string {
	return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
