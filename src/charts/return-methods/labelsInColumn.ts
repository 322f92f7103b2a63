/** A label of some lines in a column. */
interface Wanted {
	/** Where its middle is wanted, pixels from the top. */
	readonly y: number;
	/** How tall it is, pixels. */
	readonly height: number;
}

/**
 * Moves the labels of a column apart, in their order and as near to where each is wanted as the others allow.
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
	return labels.map((label, at) => ({ ...label, y: (tops[at] ?? 0) + label.height / 2 }));
}
