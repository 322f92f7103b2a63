import { range } from './spanText.ts';

/** The years from the earliest to the latest of some dates or years: "2003–2017", "2018"; empty where there are none. */
export function yearsText(dates: readonly (string | number)[]): string {
	const years = dates.map((date) => String(date).slice(0, 4)).toSorted();
	const [first, last] = [years[0], years.at(-1)];
	return first === undefined || last === undefined ? '' : range(first, last);
}
