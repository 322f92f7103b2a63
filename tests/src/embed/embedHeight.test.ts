import { expect, test } from 'vitest';
import { embedHeight } from '#src/embed/embedHeight.ts';

const heights = { tall: { 360: 700, 640: 655 }, broad: { 360: 401, 640: 446.5 } };

test('the taller of a phone and a desk, with a few pixels to spare, in whole tens', () => {
	expect(embedHeight('tall', heights)).toBe(710);
	expect(embedHeight('broad', heights)).toBe(460);
});

test('what nobody has measured gets the tallest of all', () => {
	expect(embedHeight('new', heights)).toBe(710);
});
