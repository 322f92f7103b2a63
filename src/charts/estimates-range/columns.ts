import { widths } from '#src/plot/widths.ts';

/** The narrowest strip, pixels: all of the smallest phone's width. */
export const narrowest = 276;
/** From this width of the container on, a strip stands right of its name. `EstimatesRange.svelte` has the same columns. */
const wide = { from: 640, share: 0.7 } as const;

/** From which width of the container on a strip right of its name has a width, and more at every wider one; null where never. */
export function fromBeside(width: number): number | null {
	return widths.find((container) => container >= Math.max(wide.from, width / wide.share)) ?? null;
}

/** The same of a strip wherever it stands: below its name it is as wide as the container. */
export function fromAnywhere(width: number): number | null {
	return width <= wide.from * wide.share ? width : fromBeside(width);
}
