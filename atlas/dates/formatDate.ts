import { monthNames } from './monthNames.ts';
import { dayInterval } from './partialDate.ts';

/** A date as people write it, as exact as it is known: "26 October 2018", "November 2004", "2016". Throws if it is no date. */
export function formatDate(date: string): string {
	dayInterval(date);
	const [year, month, day] = date.split('-');
	if (month === undefined) return `${year}`;
	const name = monthNames[Number(month) - 1];
	return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
