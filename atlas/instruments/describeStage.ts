import { formatDate } from '../dates/formatDate.ts';
import { dayInterval } from '../dates/partialDate.ts';

/**
 * "signed 14 November 2005", "signed in November 2005": a stage and its date, as exact as it is known.
 * @param dayPreposition what stands before a day, where the stage needs one ("not in force on 14 November 2005")
 */
export function describeStage(stage: string, date: string, dayPreposition = ''): string {
	const isDay = dayInterval(date).first === date;
	return [stage, isDay ? dayPreposition : 'in', formatDate(date)].filter(Boolean).join(' ');
}
