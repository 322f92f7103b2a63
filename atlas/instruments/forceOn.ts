import { dayInterval } from '../dates/partialDate.ts';
import { forceBounds } from './forceBounds.ts';
import type { InstrumentStages } from './instrument.ts';

/** Whether an instrument was in force, as far as sources tell. */
export type Force = 'in_force' | 'not_in_force' | 'not_known';

/**
 * Whether an instrument was in force on a day. `day` may be partial (a flight in `2001`): it was, or was not, only if that
 * holds for every day that `day` may mean. A suspended or terminated instrument is not in force.
 * Nothing is known of days after `dataDate` (`YYYY-MM-DD`); what a partial day holds beyond it does not count.
 */
export function forceOn(instrument: InstrumentStages, day: string, dataDate: string): Force {
	const { first, last } = dayInterval(day);
	if (first > dataDate) return 'not_known';
	const until = last < dataDate ? last : dataDate;
	const bounds = forceBounds(instrument, dataDate);
	if (until < bounds.possibleFrom || first >= bounds.endCertainFrom) return 'not_in_force';
	return first >= bounds.certainFrom && until < bounds.endPossibleFrom ? 'in_force' : 'not_known';
}
