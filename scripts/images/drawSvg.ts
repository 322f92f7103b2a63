/*
 * Runs in the page: a function that is handed over as text, and may use nothing but what stands within it.
 */

/**
 * Writes what a part of a page shows as one SVG: its drawings with their styles as attributes, and its texts, line by line,
 * as text. It is for maps and what stands round them; pictures made of boxes are left to PNG and PDF.
 * @param selector of the part
 * @param head what stands before the first shape: a title, a typeface
 */
export function drawSvg({ selector, head }: { selector: string; head: string }): string {
	const root = document.querySelector(selector);
	if (!root) throw new Error(`Nothing on this page is ${selector}`);
	const frame = root.getBoundingClientRect();
	const measure = document.createElement('canvas').getContext('2d');
	const escape = (text: string) =>
		text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
	const round = (value: number) => Number(value.toFixed(2));
	/** What a shape takes from its style, and a child from its parent unless it differs. */
	const inherited = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-linejoin', 'stroke-linecap'];
	const lettering = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'paint-order'];
	const dashes = ['stroke-dasharray', 'stroke-opacity'];
	const own = ['opacity', 'vector-effect'];
	const initial: Readonly<Record<string, string>> = { opacity: '1', 'vector-effect': 'none' };
	/** What is referred to, by id, so that it is drawn along. */
	const referred = new Map<string, Element>();
	const lookUp = (id: string) => {
		const found = document.getElementById(id);
		if (found && !referred.has(id)) referred.set(id, found);
	};
	const kept = [
		'd',
		'x',
		'y',
		'x1',
		'y1',
		'x2',
		'y2',
		'cx',
		'cy',
		'r',
		'dx',
		'dy',
		'width',
		'height',
		'points'
	];
	const keptToo = [
		'transform',
		'viewBox',
		'preserveAspectRatio',
		'patternUnits',
		'patternTransform',
		'id',
		'href'
	];

	function shape(element: Element, before: CSSStyleDeclaration | undefined): string {
		const style = getComputedStyle(element);
		if (style.display === 'none' || style.visibility === 'hidden') return '';
		const name = element.localName;
		const isText = name === 'text' || name === 'tspan';
		const attributes: string[] = [];
		const set = (attribute: string, value: string) => attributes.push(`${attribute}="${escape(value)}"`);
		for (const attribute of [...kept, ...keptToo]) {
			const value = element.getAttribute(attribute);
			if (value === null || (attribute === 'id' && !referred.has(value))) continue;
			set(attribute, value);
			if (attribute === 'href' && value.startsWith('#')) lookUp(value.slice(1));
		}
		// What a style sheet says of a circle outweighs its attribute.
		if (name === 'circle')
			attributes.splice(
				0,
				attributes.length,
				...attributes.filter((each) => !each.startsWith('r=')),
				`r="${parseFloat(style.getPropertyValue('r'))}"`
			);
		for (const property of [
			...inherited,
			...dashes,
			...(isText || name === 'g' || name === 'svg' ? lettering : [])
		]) {
			const value = style.getPropertyValue(property);
			if (value === before?.getPropertyValue(property)) continue;
			const pattern = /url\("?[^#"]*#([^")]+)"?\)/.exec(value);
			if (pattern?.[1]) lookUp(pattern[1]);
			set(property, pattern ? `url(#${pattern[1]})` : value);
		}
		if (name === 'svg' && style.overflow === 'visible') set('overflow', 'visible');
		for (const property of own) {
			const value = style.getPropertyValue(property);
			if (value !== initial[property]) set(property, value);
		}
		const inner = isText
			? escape(element.textContent.trim())
			: [...element.children].map((child) => shape(child, style)).join('');
		return `<${name} ${attributes.join(' ')}${inner ? `>${inner}</${name}>` : '/>'}`;
	}

	/** A drawing of the page, where it stands. */
	function drawing(svg: SVGSVGElement): string {
		const box = svg.getBoundingClientRect();
		if (box.width === 0) return '';
		const inner = [...svg.children].map((child) => shape(child, undefined)).join('');
		const view = svg.getAttribute('viewBox');
		const overflow = getComputedStyle(svg).overflow === 'visible' ? ' overflow="visible"' : '';
		return `<svg x="${round(box.x - frame.x)}" y="${round(box.y - frame.y)}" width="${round(box.width)}" height="${round(box.height)}"${view ? ` viewBox="${view}"` : ''}${overflow}>${inner}</svg>`;
	}

	/** A text of the page, a line for each that the page breaks it into. */
	function lines(node: Text): string {
		const parent = node.parentElement;
		if (!parent || !measure || node.data.trim() === '') return '';
		const style = getComputedStyle(parent);
		if (style.visibility === 'hidden') return '';
		measure.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
		const ascent = measure.measureText('x').fontBoundingBoxAscent;
		const range = document.createRange();
		const found: { text: string; x: number; top: number }[] = [];
		for (const word of node.data.matchAll(/\S+/g)) {
			range.setStart(node, word.index);
			range.setEnd(node, word.index + word[0].length);
			const box = range.getClientRects()[0];
			if (!box || box.width === 0) continue;
			const last = found.at(-1);
			if (last && Math.abs(last.top - box.top) < 2) last.text += ` ${word[0]}`;
			else found.push({ text: word[0], x: box.x, top: box.top });
		}
		const font = `font-family="${escape(style.fontFamily)}" font-size="${style.fontSize}" font-weight="${style.fontWeight}"`;
		return found
			.map(
				({ text, x, top }) =>
					`<text x="${round(x - frame.x)}" y="${round(top - frame.y + ascent)}" ${font} fill="${style.color}">${escape(text)}</text>`
			)
			.join('');
	}

	function draw(element: Element): string {
		const style = getComputedStyle(element);
		if (style.display === 'none' || element.matches('.visually-hidden')) return '';
		if (element instanceof SVGSVGElement) return drawing(element);
		return [...element.childNodes]
			.map((node) => (node instanceof Text ? lines(node) : node instanceof Element ? draw(node) : ''))
			.join('');
	}

	// What is referred to is known only after what refers to it is written, and may refer on.
	let body = draw(root);
	for (let known = -1; known !== referred.size;) {
		known = referred.size;
		body = draw(root);
		for (const each of referred.values()) if (!root.contains(each)) shape(each, undefined);
	}
	const definitions = [...referred.values()]
		.filter((each) => !root.contains(each))
		.map((each) => shape(each, undefined))
		.join('');
	const ground = getComputedStyle(document.body).backgroundColor;
	const size = `${Math.ceil(frame.width)} ${Math.ceil(frame.height)}`;
	const [width, height] = size.split(' ');
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${size}">${head}<defs>${definitions}</defs><rect width="100%" height="100%" fill="${ground}"/>${body}</svg>\n`;
}
