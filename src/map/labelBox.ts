/** A box of fixed size in pixels that hangs from a point of the map: offsets of its edges from that point. */
export interface LabelBox {
	/** The point, in units of the view box. */
	readonly x: number;
	readonly y: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Pixels per unit of the view box, from one scale to another; empty when `from` is not below `to`. */
interface Range {
	readonly from: number;
	readonly to: number;
}

/**
 * The scale (pixels per unit) from which on two boxes do not overlap any more: 0 if they never do, Infinity if
 * they do at every scale from some on. The points move apart in proportion to the scale while the boxes keep
 * their size, so boxes overlap within one range of scales.
 */
export function clearFromScale(a: LabelBox, b: LabelBox): number {
	const horizontal = overlap(b.x - a.x, a.left - b.right, a.right - b.left);
	const vertical = overlap(b.y - a.y, a.top - b.bottom, a.bottom - b.top);
	const from = Math.max(horizontal.from, vertical.from);
	const to = Math.min(horizontal.to, vertical.to);
	return from < to ? to : 0;
}

/** The scale from which on a box lies within the map, whose size is in units; Infinity if it never does. */
export function insideFromScale(
	box: LabelBox,
	size: { readonly width: number; readonly height: number }
): number {
	return Math.max(
		reach(-box.left, box.x),
		reach(box.right, size.width - box.x),
		reach(-box.top, box.y),
		reach(box.bottom, size.height - box.y)
	);
}

/** The scale at which `room` units are `needed` pixels. */
function reach(needed: number, room: number): number {
	if (needed <= 0 && room >= 0) return 0;
	return room > 0 ? needed / room : Infinity;
}

/** The scales at which `low < distance × scale < high`. */
function overlap(distance: number, low: number, high: number): Range {
	if (distance === 0) return low < 0 && high > 0 ? { from: 0, to: Infinity } : { from: 0, to: 0 };
	const [from, to] = distance > 0 ? [low / distance, high / distance] : [high / distance, low / distance];
	return { from: Math.max(0, from), to: Math.max(0, to) };
}
