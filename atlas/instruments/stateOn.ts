import { dayInterval } from '../dates/partialDate.ts';
import { forceOn } from './forceOn.ts';
import type { InstrumentStages, LegalState } from './instrument.ts';

/** Whether a stage had been reached on a day; a stage without a date has not, as far as is known. */
function reached(stage: string | null, day: string): 'yes' | 'no' | 'perhaps' {
	if (stage === null) return 'no';
	const { first, last } = dayInterval(stage);
	if (day < first) return 'no';
	return day >= last ? 'yes' : 'perhaps';
}

/** The state of an instrument that certainly was not in force yet. */
function beforeForce(instrument: InstrumentStages, day: string, dataDate: string): LegalState {
	const signed = reached(instrument.signed, day);
	// What is approved was signed before, though nobody may say when.
	if (signed === 'yes' || reached(instrument.approved, day) === 'yes') return 'signed';
	if (instrument.signed !== null) return signed === 'perhaps' ? 'not_known' : 'none';
	// Signed at some time before the data's day, nobody says when. Where the entry into force is known, the days before it
	// are left empty: drawing them as not known would doubt what is certain, that the instrument was not in force.
	if (instrument.status !== 'signed_not_in_force') return 'none';
	return day >= dataDate ? 'signed' : 'not_known';
}

/** The state of an instrument that had certainly been suspended or terminated, or is so on the data's day without a date. */
function afterForce(instrument: InstrumentStages, day: string, dataDate: string): LegalState {
	const terminated = reached(instrument.terminated, day);
	if (terminated === 'yes' || (day >= dataDate && instrument.status === 'terminated')) return 'terminated';
	return terminated === 'perhaps' ? 'not_known' : 'suspended';
}

/**
 * Where an instrument stood on a day (`YYYY-MM-DD`), as far as sources tell. `dataDate` is the day of the data:
 * an instrument said to be in force without any date is in force on that day only, and not known before.
 */
export function stateOn(instrument: InstrumentStages, day: string, dataDate: string): LegalState {
	const { first } = dayInterval(day);
	if (first !== day) throw new RangeError(`"${day}" is not a whole day (YYYY-MM-DD)`);
	const force = forceOn(instrument, day, dataDate);
	if (force !== 'not_in_force') return force;
	const ended =
		reached(instrument.suspended, day) === 'yes' ||
		reached(instrument.terminated, day) === 'yes' ||
		(day >= dataDate && (instrument.status === 'suspended' || instrument.status === 'terminated'));
	return ended ? afterForce(instrument, day, dataDate) : beforeForce(instrument, day, dataDate);
}
