import { expect, it } from 'vitest';
import { formatBytes } from '#atlas/words/formatBytes.ts';

it.each([
	[0, '0 bytes'],
	[1023, '1023 bytes'],
	[1024, '1 KB'],
	[24_700, '24 KB'],
	[1_048_575, '1.0 MB'],
	[1_363_149, '1.3 MB']
])('writes %i as %s', (bytes, text) => {
	expect(formatBytes(bytes)).toBe(text);
});
