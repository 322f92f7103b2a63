import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { comparePictures } from './comparePictures.ts';

/** A picture of one grey, with some pixels of another. */
function picture(
	width: number,
	height: number,
	painted: readonly (readonly [number, number])[] = []
): Buffer {
	const png = new PNG({ width, height });
	png.data.fill(255);
	for (const [x, y] of painted) png.data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
	return PNG.sync.write(png);
}

test('a picture is as itself', () => {
	expect(comparePictures(picture(10, 10), picture(10, 10)).share).toBe(0);
});

test('of a hundred pixels a block of four is four hundredths', () => {
	const block = [
		[4, 4],
		[5, 4],
		[4, 5],
		[5, 5]
	] as const;
	expect(comparePictures(picture(10, 10), picture(10, 10, block)).share).toBeCloseTo(0.04);
});

test('what only one of them has differs, and all three stand side by side', () => {
	const { share, sideBySide } = comparePictures(picture(10, 10), picture(10, 20));
	expect(share).toBeGreaterThan(0.4);
	const { width, height } = PNG.sync.read(sideBySide);
	expect([width, height]).toEqual([30, 20]);
});
