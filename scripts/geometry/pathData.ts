import type { Ring } from './planar.ts';

/**
 * SVG path data of closed rings with whole-number points, as short as relative commands make it:
 * `m12 34l-3 4 5 6z`. A ring of fewer than two points is left out.
 */
export function pathData(rings: readonly Ring[]): string {
	let d = '';
	// After `z` the pen stands at the start of the ring it closed.
	let penX = 0;
	let penY = 0;
	for (const ring of rings) {
		const [start, ...rest] = ring;
		if (start === undefined || rest.length === 0) continue;
		d += `${d === '' ? 'M' : 'm'}${pair(start[0] - penX, start[1] - penY)}`;
		let [x, y] = start;
		let numbers = '';
		for (const [nextX, nextY] of rest) {
			const step = pair(nextX - x, nextY - y);
			numbers += numbers === '' || step.startsWith('-') ? step : ` ${step}`;
			x = nextX;
			y = nextY;
		}
		d += `l${numbers}z`;
		[penX, penY] = start;
	}
	return d;
}

function pair(x: number, y: number): string {
	return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
