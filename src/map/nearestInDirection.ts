export type Direction = 'left' | 'right' | 'up' | 'down';

interface Point {
	readonly x: number;
	readonly y: number;
}

/**
 * The place that an arrow key leads to: the nearest within 45° to either side of the direction, a step aside
 * counting twice; where there is none, the one that lies least aside in that half of the map. Undefined at the
 * edge, or when `current` is not among the places.
 */
export function nearestInDirection(
	places: Readonly<Record<string, Point>>,
	current: string,
	direction: Direction
): string | undefined {
	const here = places[current];
	if (here === undefined) return undefined;
	let nearest: { id: string; inCone: boolean; cost: number } | undefined;
	for (const [id, place] of Object.entries(places)) {
		if (id === current) continue;
		const { ahead, aside } = steps(here, place, direction);
		if (ahead <= 0) continue;
		const inCone = aside <= ahead;
		const cost = inCone ? ahead + 2 * aside : aside / ahead;
		if (
			nearest === undefined ||
			(inCone !== nearest.inCone ? inCone : cost < nearest.cost || (cost === nearest.cost && id < nearest.id))
		) {
			nearest = { id, inCone, cost };
		}
	}
	return nearest?.id;
}

function steps(from: Point, to: Point, direction: Direction): { ahead: number; aside: number } {
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	switch (direction) {
		case 'left':
			return { ahead: -dx, aside: Math.abs(dy) };
		case 'right':
			return { ahead: dx, aside: Math.abs(dy) };
		case 'up':
			return { ahead: -dy, aside: Math.abs(dx) };
		case 'down':
			return { ahead: dy, aside: Math.abs(dx) };
	}
}
