import { dayInterval } from '../dates/partialDate.ts';
import { forceBounds } from './forceBounds.ts';
import type { InstrumentStages } from './instrument.ts';

/**
 * Whether an instrument was in force on a day. `day` may be partial (a flight in `2001`): the answer is yes or no
 * only if it holds for every day that `day` may mean. A suspended or terminated instrument is not in force.
 * Nothing is known of days after `dataDate` (`YYYY-MM-DD`); what a partial day holds beyond it does not count.
 */
export function wasInForce(
	instrument: InstrumentStages,
	day: string,
	dataDate: string
): 'yes' | 'no' | 'not_known' {
	const { first, last } = dayInterval(day);
	if (first > dataDate) return 'not_known';
	const until = last < dataDate ? last : dataDate;
	const bounds = forceBounds(instrument, dataDate);
	if (until < bounds.possibleFrom || first >= bounds.endCertainFrom) return 'no';
	return first >= bounds.certainFrom && until < bounds.endPossibleFrom ? 'yes' : 'not_known';
}
