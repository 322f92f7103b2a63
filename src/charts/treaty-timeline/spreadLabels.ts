/** Moves labels apart so that none overlaps another. */
interface Placed {
	/** Middle of the label's line, pixels from the top. */
	readonly y: number;
}

/**
 * Places labels in one column as near to where each is wanted as the others allow, in the order of what is wanted.
 * @param labels wanted middles, pixels from the top
 * @param line height of a label, pixels
 * @param height of the column, pixels; at least as many lines as there are labels
 */
export function spreadLabels<Label extends Placed>(
	labels: readonly Label[],
	line: number,
	height: number
): readonly Label[] {
	const order = [...labels].sort((a, b) => a.y - b.y);
	const ys = order.map(({ y }) => y);
	// Down from the top, each clear of the one above; then up from the foot.
	for (let at = 0; at < ys.length; at++)
		ys[at] = Math.max(ys[at] ?? 0, at === 0 ? line / 2 : (ys[at - 1] ?? 0) + line);
	for (let at = ys.length - 1; at >= 0; at--)
		ys[at] = Math.min(ys[at] ?? 0, at === ys.length - 1 ? height - line / 2 : (ys[at + 1] ?? 0) - line);
	return order.map((label, at) => ({ ...label, y: Math.round((ys[at] ?? 0) * 10) / 10 }));
}
