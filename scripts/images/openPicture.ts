import type { Browser, BrowserContextOptions, Page } from 'playwright';

/** Light or dark, as the site's tokens know it. */
export type Scheme = 'light' | 'dark';

/**
 * What a picture has no use for: nobody can press a button in it or open a fold. Notes stand open, as in print, in columns
 * and small, their heads run in; a link is a word like others.
 */
const asPicture = `
	.needs-script, .tools, .views, footer .bar, noscript, [data-folded] { display: none !important; }
	footer details::details-content { content-visibility: visible; block-size: auto; }
	footer summary { display: none; }
	footer .notes { display: block !important; columns: 18rem; column-gap: 24px; margin-block: 6px !important; font-size: 12px !important; }
	footer .notes > div { break-inside: avoid; padding-block-end: 6px; }
	footer .notes :is(dt, dd) { display: inline; }
	footer .notes dt::after { content: '. '; }
	a { text-decoration: none !important; color: inherit !important; }
`;

/** Marks the folds of a picture that are closed; some stand open by their styles where there is room. */
function markFolded(): void {
	for (const fold of document.querySelectorAll('.picture details'))
		if (getComputedStyle(fold, '::details-content').contentVisibility === 'hidden')
			fold.setAttribute('data-folded', '');
}

/** Where the picture of a page is to be taken, and how wide; CSS pixels. */
interface Asked {
	readonly address: string;
	readonly width: number;
	readonly scheme: Scheme;
	/** Device pixels to a CSS pixel. */
	readonly scale: number;
	/** Of the window, where something is as high as that; CSS pixels. */
	readonly height?: number;
	/** More rules, after those of every picture. */
	readonly rules?: string;
}

/**
 * Opens a page as its picture will show it, hands it over, and closes it. The site's policy forbids strangers' rules, and
 * is set aside for these.
 * @param use takes the page, its fonts loaded, and its length, CSS pixels
 * @throws when the page does not open
 */
export async function openPicture<Made>(
	browser: Browser,
	{ address, width, height = 100, scheme, scale, rules = '' }: Asked,
	use: (page: Page, length: number) => Promise<Made>
): Promise<Made> {
	const options: BrowserContextOptions = {
		viewport: { width, height },
		deviceScaleFactor: scale,
		colorScheme: scheme,
		reducedMotion: 'reduce',
		bypassCSP: true
	};
	const context = await browser.newContext(options);
	try {
		const page = await context.newPage();
		const answer = await page.goto(address, { waitUntil: 'load' });
		if (!answer?.ok()) throw new Error(`${address}: ${answer?.status() ?? 'no answer'}`);
		await page.addStyleTag({ content: asPicture + rules });
		await page.evaluate(markFolded);
		await page.evaluate(() => document.fonts.ready);
		const length = await page.evaluate(() =>
			Math.ceil(document.documentElement.getBoundingClientRect().height)
		);
		return await use(page, length);
	} finally {
		await context.close();
	}
}
