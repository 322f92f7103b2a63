import type { Page } from 'playwright';

/** One drawn mark, and what it is painted with, as the browser has worked it out. */
export interface Mark {
	/** For a person who looks for it: its tag and classes. */
	readonly name: string;
	/** What stands out from the ground: colours of its fill, line, ground and frame; empty where nothing does. */
	readonly colours: readonly string[];
	/** All that one mark is told from another by. */
	readonly look: string;
}

/**
 * Every mark of a page's pictures, in the order of the document: shapes, and the boxes around them.
 * Pictures are below `selector`. Text is none.
 */
export function seenMarks(page: Page, selector: string): Promise<Mark[]> {
	return page.evaluate((pictures) => {
		const canvas = document.createElement('div');
		canvas.style.cssText = 'color: Canvas; forced-color-adjust: none';
		document.body.append(canvas);
		const grounds = [getComputedStyle(canvas).color, getComputedStyle(document.body).backgroundColor];
		canvas.remove();
		const nothing = /^none|\/ 0\)$|^rgba\(.*, 0\)$/;
		/** Both ways in which a browser writes the same colour. */
		const plain = (colour: string) => {
			const mixed = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(colour);
			if (!mixed) return colour;
			return `rgb(${mixed
				.slice(1)
				.map((part) => Math.round(Number(part) * 255))
				.join(', ')})`;
		};
		const isSeen = (colour: string) => !nothing.test(colour) && !grounds.map(plain).includes(plain(colour));
		const roots = Array.from(document.querySelectorAll(pictures));
		const all = roots.flatMap((root) => Array.from(root.querySelectorAll('*')));
		return all.flatMap((element) => {
			const name = `${element.tagName} ${element.getAttribute('class') ?? ''}`;
			if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
			const style = getComputedStyle(element);
			if (element instanceof SVGGeometryElement) {
				// Black is what no rule has painted: a line without a body.
				const fill = style.fill === 'rgb(0, 0, 0)' ? 'none' : plain(style.fill);
				const line = parseFloat(style.strokeWidth) > 0 ? plain(style.stroke) : 'none';
				const [body, outline] = [fill, line].map((colour) => (isSeen(colour) ? colour : 'nothing'));
				const look = `${body} in ${outline} ${style.strokeDasharray} ${style.opacity}`;
				return [{ name, colours: [fill, line].filter(isSeen), look }];
			}
			// The browser draws its own controls.
			if (element instanceof SVGElement || element.matches('input, select')) return [];
			const border = parseFloat(style.borderTopWidth) > 0 ? style.borderTopColor : 'none';
			const colours = [style.backgroundColor, border].map(plain).filter(isSeen);
			return [{ name, colours, look: '' }];
		});
	}, selector);
}
