import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { WithdrawnNames } from './withdrawnNames.ts';

const names = ['madeup person', '某甲'].map((name) => hash('sha256', name));
const withdrawn = new WithdrawnNames(names, ['State & Others v. Madeup Person']);

test.each([
	['a name in a sentence', 'and Madeup Person returned', [1]],
	['an id', '{"id":"madeup-person"}', [1]],
	['a name in an attribute', '<a title="Madeup Person">x</a>', [1]],
	['a Chinese name among other characters', 'one\n两人，某甲和另一人', [2]],
	['each line', 'Madeup Person\nnobody\nMADEUP PERSON', [1, 3]],
	['no name that stands in two texts', '<b>Madeup</b> <i>Person</i>', []],
	['no address', 'see https://example.org/madeup-person', []],
	['no title of a court’s own', '<i>State &amp; Others v. Madeup Person</i>', []],
	['no part of a name', 'Madeup persons', []]
])('finds %s', (_, content, lines) => {
	expect(withdrawn.linesIn(content)).toEqual(lines);
});
