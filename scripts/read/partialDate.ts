/** A date known to the year, month or day, as the first and the last day it can mean (YYYY-MM-DD). */
export interface PartialDate {
	readonly earliest: string;
	readonly latest: string;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const monthNames = Array.from({ length: 12 }, (_, month) =>
	new Date(Date.UTC(2000, month)).toLocaleString('en', { month: 'long', timeZone: 'UTC' })
);

/** Reads YYYY, YYYY-MM or YYYY-MM-DD; otherwise says in words why it is none. */
export function readPartialDate(text: string): PartialDate | string {
	const [, year, month, day] = SHAPE.exec(text) ?? [];
	if (year === undefined || (month !== undefined && !isMonth(month))) {
		return 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)';
	}
	if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
	const days = daysInMonth(Number(year), Number(month));
	if (day === undefined) return { earliest: `${text}-01`, latest: `${text}-${days}` };
	if (day === '00' || Number(day) > days) {
		return `is no day of the calendar: ${monthNames[Number(month) - 1]} ${year} has ${days} days`;
	}
	return { earliest: text, latest: text };
}

function isMonth(text: string): boolean {
	return Number(text) >= 1 && Number(text) <= 12;
}

function daysInMonth(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
