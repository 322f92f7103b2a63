import { escapeHtml } from '#atlas/files/escapeHtml.ts';
import { styleText } from './styleText.ts';

const svgNames = 'http://www.w3.org/2000/svg';

/** Dots of a picture to a CSS pixel. */
const density = 2;

/** Copies what stands in a page, with the styles that scripts gave to single elements as rules: no policy allows them otherwise. */
function copyBody(page: Document): { readonly body: Element; readonly rules: string } {
	const copied = document.implementation.createHTMLDocument('');
	const body = copied.importNode(page.body, true);
	let rules = '';
	for (const [index, element] of [...page.body.querySelectorAll<HTMLElement>('[style]')].entries()) {
		const copy = body.querySelectorAll('[style]')[0];
		copy?.setAttribute('data-own', String(index));
		copy?.removeAttribute('style');
		rules += `[data-own="${index}"]{${element.style.cssText}}`;
	}
	for (const script of body.querySelectorAll('script, noscript')) script.remove();
	return { body, rules };
}

/** A page as an SVG that asks for nothing. Its root is the picture's, as selectors and colours go by it. */
async function asSvg(page: Document, width: number, height: number): Promise<string> {
	const { body, rules } = copyBody(page);
	const drawn = document.implementation.createDocument(svgNames, 'svg');
	const root = drawn.documentElement;
	for (const { name, value } of page.documentElement.attributes)
		if (name.startsWith('data-')) root.setAttribute(name, value);
	root.setAttribute('width', String(width));
	root.setAttribute('height', String(height));
	const place = drawn.createElementNS(svgNames, 'desc');
	const html = drawn.createElementNS(svgNames, 'foreignObject');
	html.setAttribute('width', '100%');
	html.setAttribute('height', '100%');
	html.append(drawn.importNode(body, true));
	root.append(place, html);
	const text = escapeHtml(`${await styleText(page, width)}\n${rules}`);
	// As text: a policy that allows no other style would stop a sheet on its way through a document.
	return new XMLSerializer().serializeToString(drawn).replace('<desc/>', () => `<style>${text}</style>`);
}

async function load(svg: string): Promise<HTMLImageElement> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	return image;
}

/**
 * Draws a page as a PNG, two dots to a pixel, by the browser's own means.
 * @throws when a browser cannot, or a style of the page cannot be had
 */
export async function drawPage(page: Document): Promise<Blob> {
	const { clientWidth: width } = page.documentElement;
	const height = Math.ceil(page.body.getBoundingClientRect().height);
	const image = await load(await asSvg(page, width, height));
	const canvas = document.createElement('canvas');
	canvas.width = width * density;
	canvas.height = height * density;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser draws no pictures');
	// The first drawing of some browsers comes before the typeface.
	for (let drawing = 0; drawing < 2; drawing += 1) {
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		await new Promise(requestAnimationFrame);
	}
	return new Promise((done, fail) => {
		canvas.toBlob(
			(blob) => (blob ? done(blob) : fail(new Error('This browser draws no pictures'))),
			'image/png'
		);
	});
}
