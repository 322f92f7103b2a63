interface Point {
	readonly x: number;
	readonly y: number;
}

const timing = { duration: 600, easing: 'ease-in-out' } as const;

/**
 * Lets each square come from where it stood to where it stands, which the document has already; for who asks for less motion
 * it is there at once.
 * @param marks the squares in the document, in the order of `from` and `to`; positions in units of the drawing
 */
export function moveSquares(marks: readonly Element[], from: readonly Point[], to: readonly Point[]): void {
	if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
	for (const [index, mark] of marks.entries()) {
		const [start, end] = [from[index], to[index]];
		if (!start || !end || (start.x === end.x && start.y === end.y)) continue;
		const transform = `translate(${start.x - end.x}px, ${start.y - end.y}px)`;
		mark.animate([{ transform }, { transform: 'none' }], timing);
	}
}
