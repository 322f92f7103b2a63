import fc from 'fast-check';
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

test.each(['bytes=1000-', 'bytes=2000-3000'])('%s begins past the end and stays, to be refused', (asked) => {
	expect(byteRange(asked, 1000)).toBe(asked);
});

test('whatever part of a file is asked for, those bytes and no others are named', () => {
	const sizes = fc.integer({ min: 1, max: 50 });
	const places = fc.integer({ min: 0, max: 60 });
	fc.assert(
		fc.property(sizes, places, fc.option(places), (size, first, last) => {
			fc.pre(first < size && (last === null || last >= first));
			const bytes = Array.from({ length: size }, (_, place) => place);
			const [, from, to] =
				/^bytes=(\d+)-(\d+)$/.exec(byteRange(`bytes=${first}-${last ?? ''}`, size) ?? '') ?? [];
			expect(bytes.slice(Number(from), Number(to) + 1)).toEqual(
				bytes.filter((place) => place >= first && place <= (last ?? size))
			);
			expect(Number(to)).toBeLessThan(size);
		})
	);
});
