/** Rounds down to 1, 2 or 5 times a power of ten: 75 to 50, $3.4 billion to $2 billion. */
export function roundStep(value: number): number {
	const unit = 10 ** Math.floor(Math.log10(value));
	return ([5, 2, 1].find((step) => step * unit <= value) ?? 1) * unit;
}
