import { formatDate } from '../dates/formatDate.ts';
import { dayInterval } from '../dates/partialDate.ts';

/** "signed 14 November 2005", "signed in November 2005": a stage and its date, as exact as it is known. */
export function describeStage(verb: string, date: string): string {
	const isDay = dayInterval(date).first === date;
	return `${verb} ${isDay ? '' : 'in '}${formatDate(date)}`;
}
