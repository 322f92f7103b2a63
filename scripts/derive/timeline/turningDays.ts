import type { TreatiesRow } from '#atlas/rows.ts';
import { dayInterval } from '#atlas/dates/partialDate.ts';
import { forceBounds } from '#atlas/instruments/forceBounds.ts';
import { shownSignedOn } from '#atlas/instruments/shownSignedOn.ts';

/** The days on which an instrument's state may change, as far as its dates tell; in no order. */
export function turningDays(row: TreatiesRow, dataDate: string): readonly string[] {
	const bounds = Object.values(forceBounds(row, dataDate)) as readonly string[];
	const dates = [row.signed, row.approved, row.suspended, row.terminated].flatMap((date) => date ?? []);
	const ends = dates.flatMap((date) => Object.values(dayInterval(date)) as readonly string[]);
	return [shownSignedOn(row, dataDate) ?? dataDate, ...bounds, ...ends, dataDate];
}
