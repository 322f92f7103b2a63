interface Point {
	readonly x: number;
	readonly y: number;
}

const rounds = 12;

/**
 * Moves signs that would cover each other apart, each pair by the same amount, until none do or the rounds are over.
 * @param leastDistance between the middles of two signs, in the units of the points
 */
export function spreadSigns<Sign extends Point>(
	signs: readonly Sign[],
	leastDistance: number
): readonly Sign[] {
	const at = signs.map(({ x, y }) => ({ x, y }));
	for (let round = 0; round < rounds; round++) {
		let moved = false;
		for (const [index, one] of at.entries()) {
			for (const other of at.slice(index + 1)) {
				const [dx, dy] = [other.x - one.x, other.y - one.y];
				const distance = Math.hypot(dx, dy);
				if (distance > leastDistance - 0.01) continue;
				moved = true;
				// Two signs on one spot part sideways.
				const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
				const shift = (leastDistance - distance) / 2;
				one.x -= ux * shift;
				one.y -= uy * shift;
				other.x += ux * shift;
				other.y += uy * shift;
			}
		}
		if (!moved) break;
	}
	const round = (value: number) => Math.round(value * 10) / 10;
	return signs.map((sign, index) => ({
		...sign,
		x: round(at[index]?.x ?? sign.x),
		y: round(at[index]?.y ?? sign.y)
	}));
}
