import { formatDate } from './formatDate.ts';

/** What day a date is: the codes of every column `…_date_kind`. */
export type DateKind = 'event' | 'announcement' | 'report';

const remarks: Readonly<Record<DateKind, string>> = {
	event: '',
	announcement: ' (announced)',
	report: ' (reported)'
};

/**
 * A date with what day it is, where it is not that of the event: "8 October 2017 (announced)", "May 2023 (reported)".
 * @param write how the date itself is written
 */
export function withDateKind(date: string, kind: DateKind | null, write = formatDate): string {
	return `${write(date)}${kind === null ? '' : remarks[kind]}`;
}
