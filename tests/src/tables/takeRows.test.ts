import { expect, test } from 'vitest';
import { takeJson, takeLines } from '#src/tables/takeRows.ts';

const csv = 'id,note\na,"one\ntwo"\nb,=1+1\nc,\n';

test('rows are taken as the file has them, in the order asked for', () => {
	expect(takeLines(csv, [2, 0], 3)).toBe('id,note\nc,\na,"one\ntwo"\n');
	expect(takeLines(csv, [], 3)).toBe('id,note\n');
});

test('nothing is taken of a file that holds other rows than were shown', () => {
	expect(() => takeLines(csv, [0], 4)).toThrow('3 rows, and not 4');
});

test('as JSON they are a list, a row a line, as the table’s file is', () => {
	expect(takeJson([{ id: 'a' }, { id: 'b', note: null }], [1, 0])).toBe(
		'[\n{"id":"b","note":null},\n{"id":"a"}\n]\n'
	);
});
