/** As many squares as can be told one by one. */
const mostSquares = 100;

/** How many freezes one square stands for, where so many are to be drawn: 1, 2, 5, 10, 20, … */
export function squaresPer(freezes: number): number {
	let unit = 1;
	while (freezes / unit > mostSquares) unit *= String(unit).startsWith('2') ? 2.5 : 2;
	return unit;
}
