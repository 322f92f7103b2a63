import { expect, test } from 'vitest';
import { notesWhere } from '#src/chart/notesWhere.ts';

test('only the notes that hold are told, in their order', () => {
	const told = notesWhere([
		[true, 'Words', 'A synthetic word.'],
		[false, 'Doubtful', 'Nothing is.'],
		[true, 'Not known', 'The rest.']
	]);
	expect(told).toEqual([
		{ head: 'Words', text: 'A synthetic word.' },
		{ head: 'Not known', text: 'The rest.' }
	]);
});
