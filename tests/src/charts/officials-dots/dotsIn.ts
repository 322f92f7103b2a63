/** Dots that a stroked path draws: one at the start of each line, and one a unit after it. */
export const dotsIn = (path: string): number =>
	[...path.matchAll(/h([\d.]+)/g)].reduce((sum, [, length]) => sum + Math.floor(Number(length)) + 1, 0);
