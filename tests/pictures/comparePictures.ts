import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far a pixel may be off before it counts: what another rendering of the same letters changes is less. */
const threshold = 0.2;

/** What came of a comparison. */
export interface Comparison {
	/** Pixels that differ, as a share of all. */
	readonly share: number;
	/** The stored picture, the new one and what differs, side by side, as a PNG. */
	readonly sideBySide: Buffer;
}

/** A picture on a ground of a given size, so that two of different sizes can be laid over each other. */
function onGround(picture: PNG, width: number, height: number): PNG {
	const ground = new PNG({ width, height });
	PNG.bitblt(picture, ground, 0, 0, picture.width, picture.height, 0, 0);
	return ground;
}

/** Compares two PNGs pixel by pixel; where their sizes differ, what only one of them has differs. */
export function comparePictures(stored: Buffer, taken: Buffer): Comparison {
	const [one, other] = [PNG.sync.read(stored), PNG.sync.read(taken)];
	const [width, height] = [Math.max(one.width, other.width), Math.max(one.height, other.height)];
	const pictures = [onGround(one, width, height), onGround(other, width, height)] as const;
	const difference = new PNG({ width, height });
	const different = pixelmatch(pictures[0].data, pictures[1].data, difference.data, width, height, {
		threshold
	});
	const sheet = new PNG({ width: width * 3, height });
	for (const [index, picture] of [...pictures, difference].entries())
		PNG.bitblt(picture, sheet, 0, 0, width, height, index * width, 0);
	return { share: different / (width * height), sideBySide: PNG.sync.write(sheet) };
}
