import { upperFirst } from './upperFirst.ts';

/** Words as a sentence of their own: its first letter large, with a stop unless it ends with a sign that is one. */
export function asSentence(words: string): string {
	return `${upperFirst(words)}${/[.!?]$/.test(words) ? '' : '.'}`;
}
