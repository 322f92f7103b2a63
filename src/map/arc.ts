interface Point {
	readonly x: number;
	readonly y: number;
}

export interface ArcOptions {
	readonly from: Point;
	readonly to: Point;
	/** Width at the origin, in the units of the points. */
	readonly width: number;
	/** The side to which it bows: by our convention journeys out bow north, returns south. */
	readonly bend: 'north' | 'south';
}

export interface Arc {
	/** Path data of the filled ribbon; empty where origin and destination are one point. */
	readonly d: string;
	/** The middle of its centre line. */
	readonly label: Point;
}

/** How far the middle of an arc stands off the straight line, as a share of its length. */
const bow = 1 / 8;
/** Width at the destination as a share of that at the origin. */
const taper = 0.35;

/**
 * A bowed ribbon from origin to destination that tapers to 35% of its width and ends in a round head.
 * A straight north-south line bows west for north and east for south, so that the two never meet.
 */
export function taperedArc({ from, to, width, bend }: ArcOptions): Arc {
	if (from.x === to.x && from.y === to.y) return { d: '', label: from };
	const { control, left } = centreLine(from, to, bend);
	const origin = width / 2;
	const head = origin * taper;
	// The edges' control points: where the lines parallel to the curve's ends meet.
	const middle = ((origin + head) / 2) * Math.hypot(1, 4 * bow);
	const startNormal = leftNormal(from, control);
	const endNormal = leftNormal(control, to);
	const edge = (point: Point, normal: Point, offset: number) =>
		`${round(point.x + normal.x * offset)},${round(point.y + normal.y * offset)}`;

	const d =
		`M${edge(from, startNormal, origin)}` +
		`Q${edge(control, left, middle)} ${edge(to, endNormal, head)}` +
		`A${round(head)},${round(head)} 0 0 1 ${edge(to, endNormal, -head)}` +
		`Q${edge(control, left, -middle)} ${edge(from, startNormal, -origin)}Z`;
	return {
		d,
		label: {
			x: round((from.x + to.x) / 4 + control.x / 2),
			y: round((from.y + to.y) / 4 + control.y / 2)
		}
	};
}

/** The centre line of an arc as path data, for a line of one width; empty where origin and destination are one point. */
export function bowedLine({ from, to, bend }: Omit<ArcOptions, 'width'>): string {
	if (from.x === to.x && from.y === to.y) return '';
	const { control } = centreLine(from, to, bend);
	return `M${round(from.x)},${round(from.y)}Q${round(control.x)},${round(control.y)} ${round(to.x)},${round(to.y)}`;
}

/** The point of an arc's centre line at a share of its way, 0 at the origin, 1 at the destination. */
export function pointOnArc({ from, to, bend }: Omit<ArcOptions, 'width'>, share: number): Point {
	if (from.x === to.x && from.y === to.y) return from;
	const { control } = centreLine(from, to, bend);
	const at = (a: number, b: number, c: number) =>
		round((1 - share) ** 2 * a + 2 * (1 - share) * share * b + share ** 2 * c);
	return { x: at(from.x, control.x, to.x), y: at(from.y, control.y, to.y) };
}

/** Half the width of an arc at a share of its way. */
const halfWidth = (width: number, share: number) => round((width / 2) * (1 - (1 - taper) * share));

/** The points on the lower and the upper edge of an arc at some shares of its way, where a text beside it hangs or stands. */
export function pointsBesideArc(
	arc: ArcOptions,
	shares: readonly number[]
): readonly (Point & { readonly side: 'over' | 'under' })[] {
	return shares.flatMap((share) => {
		const { x, y } = pointOnArc(arc, share);
		const half = halfWidth(arc.width, share);
		return [
			{ x, y: round(y + half), side: 'under' as const },
			{ x, y: round(y - half), side: 'over' as const }
		];
	});
}

/**
 * Circles along an arc that together cover it, for keeping labels off it: centre and radius in the units of the points.
 * @param count how many, evenly along the curve; the first lies at the origin, the last at the destination
 */
export function circlesAlongArc(
	arc: ArcOptions,
	count: number
): readonly (Point & { readonly radius: number })[] {
	const { from, to, width } = arc;
	if (from.x === to.x && from.y === to.y) return [];
	return Array.from({ length: count }, (_, index) => {
		const share = index / (count - 1);
		return { ...pointOnArc(arc, share), radius: halfWidth(width, share) };
	});
}

/** The quadratic curve that an arc follows: its control point, and the unit vector to the left of the journey. */
function centreLine(from: Point, to: Point, bend: ArcOptions['bend']): { control: Point; left: Point } {
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	const distance = Math.hypot(dx, dy);
	// Left of the journey, on a screen with y down.
	const left = { x: dy / distance, y: -dx / distance };
	const leftIsNorth = left.y < 0 || (left.y === 0 && left.x < 0);
	const side = leftIsNorth === (bend === 'north') ? 1 : -1;
	// The control point of a quadratic curve stands twice as far off as its middle.
	const away = side * distance * bow * 2;
	return {
		control: { x: (from.x + to.x) / 2 + left.x * away, y: (from.y + to.y) / 2 + left.y * away },
		left
	};
}

function leftNormal(from: Point, to: Point): Point {
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	return { x: (to.y - from.y) / length, y: (from.x - to.x) / length };
}

/** Hundredths, without a negative zero. */
function round(value: number): number {
	return Math.round(value * 100) / 100 + 0;
}
