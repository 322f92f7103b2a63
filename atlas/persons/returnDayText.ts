import { formatDate } from '../dates/formatDate.ts';
import { withDateKind, type DateKind } from '../dates/withDateKind.ts';

/** When a person came back or was caught, as far as known; dates are ISO 8601 and may be partial. */
export interface ReturnDay {
	readonly returned: string | null;
	readonly returnedKind: DateKind | null;
	/** The day by which it had happened, where the day itself is not known. */
	readonly returnedBy: string | null;
}

/**
 * When somebody came back, in words: "8 October 2017 (announced)", "by April 2017"; null where nothing is known of it.
 * @param write how a date itself is written
 */
export function returnDayText(
	{ returned, returnedKind, returnedBy }: ReturnDay,
	write = formatDate
): string | null {
	if (returned !== null) return withDateKind(returned, returnedKind, write);
	return returnedBy === null ? null : `by ${write(returnedBy)}`;
}
