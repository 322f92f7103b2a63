import { dayInterval } from '../dates/partialDate.ts';
import type { InstrumentStages } from './instrument.ts';

/**
 * The first day on which a source shows that an instrument had been signed: by its date of signature, or by a later
 * stage that follows from it. An instrument that some source calls signed without any date is known to be so on the day
 * of the data (`YYYY-MM-DD`). Null where no source says that it was signed.
 */
export function shownSignedOn(instrument: InstrumentStages, dataDate: string): string | null {
	const { signed, approved, entered_into_force, in_force_by, status } = instrument;
	const days = [signed, approved, entered_into_force, in_force_by].flatMap((date) =>
		date === null ? [] : [dayInterval(date).last]
	);
	const first = days.sort()[0];
	if (first !== undefined) return first < dataDate ? first : dataDate;
	return status === 'unknown' ? null : dataDate;
}
