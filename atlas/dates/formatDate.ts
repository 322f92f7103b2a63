import { dayInterval } from './partialDate.ts';

const months = 'January February March April May June July August September October November December'.split(
	' '
);

/** A date as people write it, as exact as it is known: "26 October 2018", "November 2004", "2016". Throws if it is no date. */
export function formatDate(date: string): string {
	dayInterval(date);
	const [year, month, day] = date.split('-');
	if (month === undefined) return `${year}`;
	const name = months[Number(month) - 1];
	return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
