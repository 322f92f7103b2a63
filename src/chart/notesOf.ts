import { paragraph } from '#atlas/words/paragraph.ts';
import type { Note } from './chart.ts';

type Said = string | false | null | undefined;

/** The notes of a chart by their heads, a text or its sentences each; what does not hold is left out. */
export function notesOf(told: Readonly<Record<string, Said | readonly Said[]>>): readonly Note[] {
	return Object.entries(told)
		.map(([head, said]) => ({ head, text: paragraph([said].flat()) }))
		.filter(({ text }) => text !== '');
}
