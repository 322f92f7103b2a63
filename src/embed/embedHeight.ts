import measured from './heights.json' with { type: 'json' };

/** How tall an embed's document is, header and source line in it, in a column of 360 and of 640 CSS pixels. */
export type Heights = Readonly<Record<string, { readonly 360: number; readonly 640: number }>>;

/** Another machine's letters may break a line elsewhere; a few pixels hold what their hinting adds. */
const spare = 4;

/**
 * How tall a plain iframe has to be for its source line to be inside on a phone and on a desk: the taller of both, in whole
 * tens of CSS pixels. A chart that nobody has measured yet (`npm run heights`) gets the tallest of all.
 */
export function embedHeight(id: string, heights: Heights = measured): number {
	const own = heights[id];
	const those = own ? [own] : Object.values(heights);
	return Math.ceil((Math.max(0, ...those.flatMap((each) => [each[360], each[640]])) + spare) / 10) * 10;
}
