import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3';

/** Where a reader has zoomed to: scale, and shift in units of the map's view box. */
export interface Camera {
	readonly k: number;
	readonly x: number;
	readonly y: number;
}

/** The whole map. */
export const wholeMap: Camera = { k: 1, x: 0, y: 0 };

const furthest = 12;

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
	size: { readonly width: number; readonly height: number },
	oncamera: (camera: Camera) => void
): ZoomControl {
	const unitsPerPixel = () => size.width / Math.max(1, element.clientWidth);
	const behaviour: ZoomBehavior<HTMLElement, unknown> = zoom<HTMLElement, unknown>()
		.scaleExtent([1, furthest])
		.extent(() => [
			[0, 0],
			[element.clientWidth, element.clientHeight]
		])
		.translateExtent([
			[0, 0],
			[Infinity, Infinity]
		])
		.constrain((transform) => constrain(transform, element))
		.filter((event: Event) => {
			const zoomed = element.dataset.zoomed === 'true';
			if (event.type === 'dblclick') return true;
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

/** Keeps the map's edges outside the frame's, so that no empty sea opens beside it. */
function constrain(transform: ZoomTransform, element: HTMLElement): ZoomTransform {
	const clamp = (shift: number, length: number) => Math.min(0, Math.max(shift, length * (1 - transform.k)));
	return zoomIdentity
		.translate(clamp(transform.x, element.clientWidth), clamp(transform.y, element.clientHeight))
		.scale(transform.k);
}
