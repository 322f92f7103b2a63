import { dayAfter } from '../dates/dayAfter.ts';
import { dayInterval } from '../dates/partialDate.ts';
import type { InstrumentStages } from './instrument.ts';

/** Days that sort before and after every day of the calendar. */
const always = '0000-00-00';
const never = '9999-99-99';

/** Whether a bound is a day of the calendar: else it says that nothing bounds the time, or that it never came. */
export const isDay = (bound: string): boolean => bound !== always && bound !== never;

/** What the known stages say about the time in which an instrument was in force. Days are `YYYY-MM-DD` and compare as strings. */
export interface ForceBounds {
	/** Before this day it was certainly not in force. */
	readonly possibleFrom: string;
	/** From this day on, until it may have ended, it certainly was. */
	readonly certainFrom: string;
	/** Before this day it had certainly not been suspended or terminated. */
	readonly endPossibleFrom: string;
	/** From this day on it certainly was suspended or terminated. */
	readonly endCertainFrom: string;
}

function earlier(a: string, b: string): string {
	return a < b ? a : b;
}

/**
 * The day before which an instrument certainly was not in force. A source that says so of a month or a year speaks of some
 * day in it, so that only its first day is certain; a known entry into force outweighs it.
 */
function possibleStart(instrument: InstrumentStages): string {
	const entered = instrument.entered_into_force === null ? null : dayInterval(instrument.entered_into_force);
	const signed = instrument.signed === null ? null : dayInterval(instrument.signed);
	const possible = entered?.first ?? signed?.first ?? always;
	if (instrument.not_in_force_on === null) return possible;
	const denied = dayAfter(dayInterval(instrument.not_in_force_on).first);
	return denied > possible && denied <= (entered?.last ?? never) ? denied : possible;
}

/** From when on an instrument may have been in force, and from when on it certainly was. */
function start(instrument: InstrumentStages, dataDate: string): readonly [string, string] {
	if (instrument.status === 'signed_not_in_force') return [never, never];
	const possible = possibleStart(instrument);
	const entered = instrument.entered_into_force === null ? null : dayInterval(instrument.entered_into_force);
	// Where nobody says how an instrument stands today, no source bounds how long an entry into force lasted.
	if (instrument.status === 'unknown') return [possible, never];
	const named = instrument.in_force_by === null ? never : dayInterval(instrument.in_force_by).last;
	const today = instrument.status === 'in_force' ? dataDate : never;
	return [possible, earlier(earlier(entered?.last ?? never, named), today)];
}

/** From when on an instrument may have been suspended or terminated, and from when on it certainly was. */
function end(instrument: InstrumentStages, possible: string, dataDate: string): readonly [string, string] {
	const ends = [instrument.suspended, instrument.terminated].filter((date) => date !== null).map(dayInterval);
	if (ends.length > 0)
		return [
			ends.map((date) => date.first).reduce(earlier, never),
			ends.map((date) => date.last).reduce(earlier, never)
		];
	const ended = instrument.status === 'suspended' || instrument.status === 'terminated';
	return ended ? [possible, dataDate] : [never, never];
}

/** Bounds of the time in force, from partial dates and from the status at `dataDate` (`YYYY-MM-DD`). */
export function forceBounds(instrument: InstrumentStages, dataDate: string): ForceBounds {
	const [possibleFrom, certainFrom] = start(instrument, dataDate);
	const [endPossibleFrom, endCertainFrom] = end(instrument, possibleFrom, dataDate);
	return { possibleFrom, certainFrom, endPossibleFrom, endCertainFrom };
}
