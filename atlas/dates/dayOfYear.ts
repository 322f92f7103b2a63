/**
 * The day that a chosen year stands for: its 31 December, or the data's own day in the data's own year,
 * since nothing is known after that. `dataDate` is `YYYY-MM-DD`.
 */
export function dayOfYear(year: number, dataDate: string): string {
	const lastDay = `${year}-12-31`;
	return lastDay < dataDate ? lastDay : dataDate;
}
