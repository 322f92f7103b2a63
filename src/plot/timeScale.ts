import { scaleUtc } from 'd3';
import { dayInterval } from '#atlas/dates/partialDate.ts';

/** A scale from dates to a share of the picture's width: 0 at its first day, 1 at its last. */
export interface TimeScale {
	/** The middle of a date that may be partial (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`). Throws for what is no date. */
	share(date: string): number;
	/** Where a date that may be partial begins and ends. */
	span(date: string): readonly [number, number];
	/** The beginnings of the years divisible by `every`, within the scale. */
	years(every: number): readonly { readonly share: number; readonly text: string }[];
}

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** @param first and `last` are days, `YYYY-MM-DD` */
export function timeScale(first: string, last: string): TimeScale {
	const scale = scaleUtc().domain([noon(first), noon(last)]);
	const span = (date: string) => {
		const days = dayInterval(date);
		return [scale(noon(days.first)), scale(noon(days.last))] as const;
	};
	return {
		span,
		share: (date) => {
			const [from, to] = span(date);
			return (from + to) / 2;
		},
		years: (every) => {
			const years: { share: number; text: string }[] = [];
			for (let year = Math.ceil(Number(first.slice(0, 4)) / every) * every; ; year += every) {
				const day = `${year}-01-01`;
				if (day > last) return years;
				if (day >= first) years.push({ share: scale(noon(day)), text: String(year) });
			}
		}
	};
}
