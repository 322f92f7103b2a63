import still from './still.css?inline';

const fontAddress = /url\((["']?)([^)"']+\.woff2)\1\)/g;

/** A file as a `data:` address. @throws when it cannot be had */
async function asData(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
	const file = await response.blob();
	return new Promise((done, fail) => {
		const reader = new FileReader();
		reader.onload = () => done(reader.result as string);
		reader.onerror = () => fail(new Error(`${address} cannot be read`));
		reader.readAsDataURL(file);
	});
}

/** The sheets of a page in their order, as they were written: what the browser gives back of them has lost a part. */
async function writtenSheets(page: Document): Promise<string> {
	const sheets = [
		...page.querySelectorAll<HTMLStyleElement | HTMLLinkElement>('style, link[rel="stylesheet"]')
	];
	const texts = await Promise.all(
		sheets.map(async (sheet) => {
			if (sheet.tagName === 'STYLE') return sheet.textContent;
			const { href, disabled } = sheet as HTMLLinkElement;
			return disabled || sheet.closest('noscript') ? '' : (await fetch(href)).text();
		})
	);
	return texts.join('\n');
}

/**
 * The styles of a page as a file needs them that can ask for nothing: its typeface within.
 * @throws when a sheet or the typeface cannot be had
 */
export async function ownStyles(page: Document): Promise<string> {
	const text = await writtenSheets(page);
	const fonts = new Map<string, string>();
	for (const [, , address = ''] of text.matchAll(fontAddress))
		if (!fonts.has(address)) fonts.set(address, await asData(new URL(address, page.baseURI).href));
	return text.replace(fontAddress, (_, _quote, address: string) => `url(${fonts.get(address)})`);
}

/**
 * The same as a picture needs them: without what answers a reader, and the width of the window in pixels, as a scaled picture
 * would take its own.
 * @param width of the window, in CSS pixels
 * @throws when a sheet or the typeface cannot be had
 */
export async function styleText(page: Document, width: number): Promise<string> {
	return `${await ownStyles(page)}\n${still}`.replace(
		/(\d*\.?\d+)vw\b/g,
		(_, share: string) => `${(Number(share) * width) / 100}px`
	);
}
