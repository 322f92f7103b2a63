import { expect, test } from 'vitest';
import { byteRange } from '#scripts/serve/byteRange.ts';

test.each([
	['bytes=0-99', 'bytes=0-99'],
	['bytes=100-', 'bytes=100-999'],
	['bytes=-8', 'bytes=992-999'],
	['bytes=-5000', 'bytes=0-999'],
	['bytes=990-5000', 'bytes=990-999'],
	['bytes=0-0', 'bytes=0-0']
])('of a file of 1,000 bytes, %s is %s', (asked, served) => {
	expect(byteRange(asked, 1000)).toBe(served);
});

test.each(['bytes=', 'bytes=-', 'bytes=9-3', 'bytes=0-1,5-6', 'lines=0-1', 'bytes=a-b'])(
	'%s is no single range of bytes',
	(asked) => {
		expect(byteRange(asked, 1000)).toBeUndefined();
	}
);

test('a range past the end is left to the server to refuse', () => {
	expect(byteRange('bytes=2000-', 1000)).toBe('bytes=2000-999');
});
