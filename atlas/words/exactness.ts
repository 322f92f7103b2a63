/** How exact a source says a figure is: the codes of every column `exactness` and `…_exactness`. */
export const exactnessCodes = ['exact', 'about', 'at_least', 'at_most'] as const;
export type Exactness = (typeof exactnessCodes)[number];

const words: Readonly<Record<Exactness, string>> = {
	exact: '',
	about: 'about',
	at_least: 'more than',
	at_most: 'up to'
};

/** The word that stands before a figure: "about", "more than", "up to"; empty where the figure is exact or there is none. */
export function exactnessWord(exactness: Exactness | null): string {
	return exactness === null ? '' : words[exactness];
}

/** A figure in words as exact as its source says it is: "1,335", "about 4,000", "more than ¥8.5 billion". */
export function withExactness(figure: string, exactness: Exactness | null): string {
	const word = exactnessWord(exactness);
	return word === '' ? figure : `${word} ${figure}`;
}
