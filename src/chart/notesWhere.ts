import type { Note } from './chart.ts';

/** The notes of a chart that hold for what it shows: whether one does, its head, and its text. */
export function notesWhere(
	told: readonly (readonly [holds: boolean, head: string, text: string])[]
): readonly Note[] {
	return told.flatMap(([holds, head, text]) => (holds ? [{ head, text }] : []));
}
