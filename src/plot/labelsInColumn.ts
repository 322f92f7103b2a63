/** A label of some lines in a column. */
interface Wanted {
	/** Where its middle is wanted, pixels from the top. */
	readonly y: number;
	/** How tall it is, pixels. */
	readonly height: number;
}

/**
 * Moves the labels of a column apart, in their order from the top and as near to where each is wanted as the others allow; to a
 * tenth of a pixel.
 * @param from where the column begins, and where it ends, pixels
 */
export function labelsInColumn<Label extends Wanted>(
	labels: readonly Label[],
	from: number,
	to: number
): readonly Label[] {
	const tops = labels.map(({ y, height }) => y - height / 2);
	// Down from the top, each clear of the one above; then up from the foot.
	labels.forEach((_, at) => {
		const before = at === 0 ? from : (tops[at - 1] ?? 0) + (labels[at - 1]?.height ?? 0);
		tops[at] = Math.max(tops[at] ?? 0, before);
	});
	for (let at = labels.length - 1; at >= 0; at--) {
		const after = at === labels.length - 1 ? to : (tops[at + 1] ?? 0);
		tops[at] = Math.min(tops[at] ?? 0, after - (labels[at]?.height ?? 0));
	}
	const middle = (at: number, height: number) => Math.round(((tops[at] ?? 0) + height / 2) * 10) / 10;
	return labels.map((label, at) => ({ ...label, y: middle(at, label.height) }));
}
