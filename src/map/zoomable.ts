import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3';
import { clampCamera, scaleExtent, type Camera } from '#src/map/zoom.ts';

/** Moves a camera by hand, for buttons and keys. */
export interface ZoomControl {
	by(factor: number): void;
	/** Moves so that `camera` is shown. */
	to(camera: Camera): void;
	destroy(): void;
}

/**
 * Makes an element zoom by wheel, pinch and drag; scrolling and tapping stay the page's own while nothing is zoomed.
 * @param size of the map's view box; `oncamera` gets the new camera in its units
 */
export function makeZoomable(
	element: HTMLElement,
	size: () => { readonly width: number; readonly height: number },
	oncamera: (camera: Camera) => void
): ZoomControl {
	const unitsPerPixel = () => size().width / Math.max(1, element.clientWidth);
	const behaviour: ZoomBehavior<HTMLElement, unknown> = zoom<HTMLElement, unknown>()
		.scaleExtent([...scaleExtent])
		.extent(() => [
			[0, 0],
			[element.clientWidth, element.clientHeight]
		])
		// No empty sea may open beside the map.
		.constrain((transform) => {
			const { k, x, y } = clampCamera(transform, {
				width: element.clientWidth,
				height: element.clientHeight
			});
			return zoomIdentity.translate(x, y).scale(k);
		})
		.filter((event: Event) => {
			const zoomed = element.dataset.zoomed === 'true';
			if (event.type === 'dblclick') return true;
			// The wheel zooms in; out of the whole map it scrolls the page, as it would beside the map.
			if (event instanceof WheelEvent) return zoomed || event.deltaY < 0 || event.ctrlKey;
			if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent)
				return zoomed || event.touches.length > 1;
			return zoomed && !(event instanceof MouseEvent && event.button !== 0);
		})
		.on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
			const { k, x, y } = event.transform;
			element.dataset.zoomed = String(k > 1);
			oncamera({ k, x: x * unitsPerPixel(), y: y * unitsPerPixel() });
		});
	const selection = select(element).call(behaviour);
	return {
		by: (factor) => selection.call(behaviour.scaleBy, factor),
		to: ({ k, x, y }) =>
			selection.call(
				behaviour.transform,
				zoomIdentity.translate(x / unitsPerPixel(), y / unitsPerPixel()).scale(k)
			),
		destroy: () => selection.on('.zoom', null)
	};
}
