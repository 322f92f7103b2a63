import { listInSentence } from '../../words/listInSentence.ts';

/** Years as a sentence lists them, three or more in a row as a run: "2014–2016, 2018 and 2019". Ascending, each once. */
export function yearList(years: readonly number[]): string {
	const runs: { first: number; last: number }[] = [];
	for (const year of years) {
		const run = runs.at(-1);
		if (run && run.last === year - 1) run.last = year;
		else runs.push({ first: year, last: year });
	}
	return listInSentence(
		runs.flatMap(({ first, last }) => {
			if (last - first >= 2) return [`${first}–${last}`];
			return first === last ? [`${first}`] : [`${first}`, `${last}`];
		})
	);
}
