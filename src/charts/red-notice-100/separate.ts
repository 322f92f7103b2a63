/** A block of squares: its middle, and half its width and height. */
export interface Block {
	readonly x: number;
	readonly y: number;
	readonly halfWidth: number;
	readonly halfHeight: number;
}

const rounds = 200;

/**
 * Moves blocks apart until none overlaps another, each as little as may be and within the box. Pure: same input, same output.
 * @param box width and height, with its origin at the top left
 */
export function separate(blocks: readonly Block[], box: { width: number; height: number }): readonly Block[] {
	const placed = blocks.map((block) => ({ ...block }));
	const within = (value: number, half: number, length: number) =>
		Math.min(Math.max(value, half), Math.max(half, length - half));
	for (let round = 0; round < rounds; round++) {
		let isClear = true;
		for (const [index, one] of placed.entries()) {
			for (const other of placed.slice(index + 1)) {
				const wide = one.halfWidth + other.halfWidth - Math.abs(one.x - other.x);
				const high = one.halfHeight + other.halfHeight - Math.abs(one.y - other.y);
				if (wide <= 0.01 || high <= 0.01) continue;
				isClear = false;
				// The shorter way out, each half of it.
				const [axis, way] = wide < high ? (['x', wide] as const) : (['y', high] as const);
				const step = (other[axis] < one[axis] ? -way : way) / 2;
				other[axis] += step;
				one[axis] -= step;
			}
		}
		for (const block of placed) {
			block.x = within(block.x, block.halfWidth, box.width);
			block.y = within(block.y, block.halfHeight, box.height);
		}
		if (isClear) break;
	}
	return placed;
}
