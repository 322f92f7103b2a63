import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import text from '#tests/fixtures/bundled/start.ts?bundled';

test('a script and what it imports come as one piece of text without modules', () => {
	expect(text).not.toMatch(/\bimport\b|\bexport\b|sourceMappingURL/);
	expect(text).toBe(text.trim());
	const told: string[] = [];
	runInNewContext(text, { tell: (word: string) => told.push(word) });
	expect(told).toEqual(['three and two is five']);
});
