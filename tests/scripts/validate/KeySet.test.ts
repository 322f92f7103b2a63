import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeySet } from '#scripts/validate/KeySet.ts';

test('a text is told of with the line on which it was first seen', () => {
	const keys = new KeySet();

	expect(keys.add('yang', 2)).toBeUndefined();
	expect(keys.add('yan', 3)).toBeUndefined();
	expect(keys.add('yang', 4)).toBe(2);
	expect(keys.add('yan', 5)).toBe(3);
	expect([...keys.values()]).toEqual(['yang', 'yan']);
	expect(['yang', 'yan', 'ya', ''].map((text) => keys.has(text))).toEqual([true, true, false, false]);
});

test('the empty text is one, too, once it is added', () => {
	const keys = new KeySet();

	expect(keys.add('', 7)).toBeUndefined();
	expect(keys.add('', 8)).toBe(7);
	expect(keys.has('')).toBe(true);
});

test('any texts are kept as a Map keeps them, asked for between or not', () => {
	const texts = fc.array(
		fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('é', '中', 'a'))
	);
	fc.assert(
		fc.property(texts, (added) => {
			const keys = new KeySet();
			const lines = new Map<string, number>();
			for (const [line, text] of added.entries()) {
				expect(keys.has(text)).toBe(lines.has(text));
				expect(keys.add(text, line)).toBe(lines.get(text));
				if (!lines.has(text)) lines.set(text, line);
			}
			expect([...keys.values()]).toEqual([...lines.keys()]);
		})
	);
});

test('many texts find their room, and none is taken for another', () => {
	const keys = new KeySet();
	const count = 20_000;
	for (let line = 0; line < count; line += 1) expect(keys.add(`synthetic-${line}`, line)).toBeUndefined();
	for (let line = 0; line < count; line += 1) expect(keys.add(`synthetic-${line}`, count)).toBe(line);
	expect(keys.has(`synthetic-${count}`)).toBe(false);
});
