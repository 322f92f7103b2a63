/** The outlines are in tenths of a unit of the view box. */
const grain = 10;

/**
 * The jurisdiction whose outline holds a point of the window, by the geometry of the page's own outlines: for copies of
 * them, which no event tells apart.
 * @param svg where the point lies: its view box is a part of the map
 */
export function outlineAt(svg: SVGSVGElement, { clientX, clientY }: MouseEvent): string | undefined {
	const matrix = svg.getScreenCTM();
	if (!matrix) return undefined;
	const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
	const point = new DOMPoint(x * grain, y * grain);
	for (const outline of document.querySelectorAll<SVGGeometryElement>('#land [data-iso3]'))
		if (outline.isPointInFill(point)) return outline.dataset.iso3;
	return undefined;
}
