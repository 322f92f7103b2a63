import { globSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Lines of every source file that somebody writes by hand. */
const lengths = globSync('{atlas,scripts,src}/**/*.{ts,svelte,css}').flatMap((file) => {
	// A route's folder may be called like a file.
	if (!statSync(file).isFile()) return [];
	const text = readFileSync(file, 'utf8');
	return /^\W*Written by `npm run/.test(text) ? [] : [{ file, lines: text.split('\n').length - 1 }];
});

test('files are small: half of them have at most sixty lines, and none more than three hundred', () => {
	expect(lengths.length).toBeGreaterThan(500);
	const middle = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b)[lengths.length >> 1];
	expect(middle).toBeLessThanOrEqual(60);
	expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
});
