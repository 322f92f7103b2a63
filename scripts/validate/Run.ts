import type { Resource } from '#atlas/descriptor.ts';
import type { Keys } from './Keys.ts';
import type { Lookups } from './Lookups.ts';
import type { Problems } from './Problems.ts';
import type { References } from './References.ts';

/** What the tables of one run share. */
export interface Run {
	readonly tables: readonly Resource[];
	/** The data's own day (YYYY-MM-DD). */
	readonly dataDate: string;
	readonly keys: Keys;
	readonly references: References;
	readonly lookups: Lookups;
	/** Checks of rows that wait for a table which could not be read before theirs. */
	readonly later: (() => void)[];
	readonly problems: Problems;
	/** Told now and then of how many rows of a table have been read, and which share of its file, from 0 to 1. */
	readonly watch?: (table: string, rows: number, share: number) => void;
}
