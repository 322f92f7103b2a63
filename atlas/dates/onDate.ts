import { formatDate } from './formatDate.ts';

/** When, as exact as it is known: "on 22 July 2014", "in July 2014". */
export function onDate(date: string): string {
	return `${date.length === 'YYYY-MM-DD'.length ? 'on' : 'in'} ${formatDate(date)}`;
}
