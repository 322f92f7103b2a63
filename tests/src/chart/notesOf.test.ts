import { expect, test } from 'vitest';
import { notesOf } from '#src/chart/notesOf.ts';

test('only the notes that hold are told, in their order', () => {
	const told = notesOf({
		Words: 'A synthetic word.',
		Doubtful: false,
		Dollars: null,
		'Not drawn': undefined,
		Places: [],
		'Not known': 'The rest.'
	});
	expect(told).toEqual([
		{ head: 'Words', text: 'A synthetic word.' },
		{ head: 'Not known', text: 'The rest.' }
	]);
});

test('a note of several sentences is told with those of them that hold', () => {
	expect(notesOf({ Counted: ['Each once.', false, 'No more.'], Scale: [null, ''] })).toEqual([
		{ head: 'Counted', text: 'Each once. No more.' }
	]);
});
