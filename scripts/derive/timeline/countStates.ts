import type { TreatiesRow } from '#atlas/rows.ts';
import { shownSignedOn } from '#atlas/instruments/shownSignedOn.ts';
import { stateOn } from '#atlas/instruments/stateOn.ts';
import { turningDays } from './turningDays.ts';

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
	readonly signed: number;
	readonly terminated: number;
}

/** Counts the instruments of `rows` that had been signed by a day (`YYYY-MM-DD`), each in one state. */
export function countStates(rows: readonly TreatiesRow[], day: string, dataDate: string): StateCount {
	const count = { day, inForce: 0, notKnown: 0, suspended: 0, signed: 0, terminated: 0 };
	for (const row of rows) {
		const from = shownSignedOn(row, dataDate);
		if (from === null || from > day) continue;
		const state = stateOn(row, day, dataDate);
		if (state === 'in_force') count.inForce += 1;
		else if (state === 'not_known') count.notKnown += 1;
		else if (state === 'suspended') count.suspended += 1;
		else if (state === 'terminated') count.terminated += 1;
		else count.signed += 1;
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
