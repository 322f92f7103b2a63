import type { TreatiesRow } from '#atlas/rows.ts';
import { dayInterval } from '#atlas/dates/partialDate.ts';
import { forceBounds } from '#atlas/instruments/forceBounds.ts';
import { stateOn } from '#atlas/instruments/stateOn.ts';

/** How many instruments of one type had been signed by a day, by where each stood on it. */
export interface StateCount {
	/** `YYYY-MM-DD`; the count holds from this day to the day before the next one's. */
	readonly day: string;
	/** Known to be in force. */
	readonly inForce: number;
	/** Signed, and perhaps in force: no source settles it. */
	readonly notKnown: number;
	readonly suspended: number;
	/** Signed and certainly not in force. */
	readonly waiting: number;
	/** Ended. */
	readonly ended: number;
}

/**
 * The first day on which a source shows that an instrument had been signed: by its date of signature, or by a later
 * stage that follows from it. An instrument that some source calls signed without any date is known to be so on the day
 * of the data (`YYYY-MM-DD`). Null where no source says that it was signed.
 */
export function shownSignedOn(row: TreatiesRow, dataDate: string): string | null {
	const stages = [row.signed, row.approved, row.entered_into_force, row.in_force_by];
	const days = stages.flatMap((date) => (date === null ? [] : [dayInterval(date).last]));
	const first = days.sort()[0];
	if (first !== undefined) return first < dataDate ? first : dataDate;
	return row.status === 'unknown' ? null : dataDate;
}

/** The days on which an instrument's state may change, as far as its dates tell. */
function turningDays(row: TreatiesRow, dataDate: string): readonly string[] {
	const bounds = Object.values(forceBounds(row, dataDate)) as readonly string[];
	const dates = [row.signed, row.suspended, row.terminated].flatMap((date) => date ?? []);
	const ends = dates.flatMap((date) => Object.values(dayInterval(date)) as readonly string[]);
	return [shownSignedOn(row, dataDate) ?? dataDate, ...bounds, ...ends, dataDate];
}

/** Counts the instruments of `rows` that had been signed by a day (`YYYY-MM-DD`), each in one state. */
export function countStates(rows: readonly TreatiesRow[], day: string, dataDate: string): StateCount {
	const count = { day, inForce: 0, notKnown: 0, suspended: 0, waiting: 0, ended: 0 };
	for (const row of rows) {
		const from = shownSignedOn(row, dataDate);
		if (from === null || from > day) continue;
		const state = stateOn(row, day, dataDate);
		if (state === 'in_force') count.inForce += 1;
		else if (state === 'not_known') count.notKnown += 1;
		else if (state === 'suspended') count.suspended += 1;
		else if (state === 'terminated') count.ended += 1;
		else count.waiting += 1;
	}
	return count;
}

/** The counts at every day on which one changes, earliest first, up to the day of the data. */
export function stepsOf(rows: readonly TreatiesRow[], dataDate: string): readonly StateCount[] {
	const days = [...new Set(rows.flatMap((row) => turningDays(row, dataDate)))];
	const first = rows.flatMap((row) => shownSignedOn(row, dataDate) ?? []).sort()[0];
	if (first === undefined) return [];
	const steps: StateCount[] = [];
	for (const day of days.filter((each) => each >= first && each <= dataDate).sort()) {
		const step = countStates(rows, day, dataDate);
		const last = steps.at(-1);
		if (!last || JSON.stringify({ ...last, day }) !== JSON.stringify(step)) steps.push(step);
	}
	return steps;
}
