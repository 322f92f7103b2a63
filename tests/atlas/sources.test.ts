import { expect, test } from 'vitest';
import { countKinds, describeKindCounts, describeKinds } from '#atlas/sources.ts';

const sources = {
	a: { publisher: 'A', kind: 'press', part: 1 },
	b: { publisher: 'B', kind: 'press', part: 1 },
	c: { publisher: 'C', kind: 'ngo', part: 1 }
} as const;

test('sources are counted by kind; one that is not known counts nowhere', () => {
	expect(countKinds(['a', 'b', 'c', 'nowhere'], sources)).toEqual({ press: 2, ngo: 1 });
});

test('the most frequent kind comes first', () => {
	expect(describeKindCounts({ ngo: 1, press: 2 })).toBe('press ×2, NGO');
	expect(describeKinds(['c', 'a', 'b'], sources)).toBe('press ×2, NGO');
});
