/** Many dots as one outline to stroke, so that they draw in one frame and stay sharp at any size. */
export interface DotGrid {
	readonly dots: number;
	/** Width and height in units of one dot with its space. */
	readonly columns: number;
	readonly rows: number;
	/**
	 * A line a row, from the middle of its first dot to just past its last. Stroked with round caps and a dash of
	 * (nearly) no length each unit, it is a row of dots.
	 */
	readonly path: string;
}

/** After this many dots a row is left out, so that they can be counted. */
export const countable = 1000;
/** Past the last dot's middle, so that rounding does not lose it; less than the way to the next. */
const slack = 0.3;

/**
 * Lays dots out row by row.
 * @param dots how many; a whole number, 0 or more
 * @param columns dots in a row; divides 1,000
 * @param piled whether they stand on the ground: the first row is the lowest
 */
export function dotGrid(dots: number, columns: number, { piled = false } = {}): DotGrid {
	const full = Math.ceil(dots / columns);
	const rowOf = (line: number) => line + Math.floor((line * columns) / countable);
	const rows = full === 0 ? 0 : rowOf(full - 1) + 1;
	let path = '';
	for (let line = 0; line < full; line += 1) {
		const length = Math.min(columns, dots - line * columns) - 1 + slack;
		const row = piled ? rows - 1 - rowOf(line) : rowOf(line);
		path += `M.5 ${row + 0.5}h${length.toFixed(1)}`;
	}
	return { dots, columns, rows, path };
}
