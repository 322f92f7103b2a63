/** As tall as a chart mostly is, until it has said how tall it is; in CSS pixels. */
const usual = 640;

/**
 * The frame of a placeholder: as wide as there is room, loaded when a reader comes near, and called what the link in the
 * placeholder says. It is styled by script alone, which a page's policy for styles allows.
 */
export function makeFrame(place: Element, address: URL): HTMLIFrameElement {
	const said = (name: string) => place.getAttribute(`data-${name}`) ?? place.getAttribute(name);
	const frame = document.createElement('iframe');
	frame.title = said('title') ?? (place.textContent.trim() || address.pathname.replace(/.*\//, ''));
	frame.loading = 'lazy';
	frame.allow = 'fullscreen';
	frame.style.cssText = `display:block;width:100%;border:0;height:${Number(said('height')) || usual}px`;
	frame.src = address.href;
	return frame;
}
