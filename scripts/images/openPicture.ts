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

/**
 * Whether the page shows Chinese characters that no typeface here has: two of them then look the same, as empty boxes. The
 * site sends none for them, and takes the reader's own.
 */
function lacksHan(): boolean {
	if (!/\p{Script=Han}/u.test(document.body.innerText)) return false;
	const drawn = ['\u4e2d', '\u6587'].map((character) => {
		const canvas = document.createElement('canvas');
		const context = canvas.getContext('2d');
		context?.fillText(character, 10, 20);
		return canvas.toDataURL();
	});
	return drawn[0] === drawn[1];
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
	/** True where the page itself is in no picture. */
	readonly isOnlyRead?: boolean;
	/** More rules, after those of every picture. */
	readonly rules?: string;
}

/**
 * Opens a page as its picture will show it, hands it over, and closes it. The site's policy forbids strangers' rules, and
 * is set aside for these.
 * @param use takes the page, its fonts loaded, and its length, CSS pixels
 * @throws when the page does not open, or shows letters that no typeface here has
 */
export async function openPicture<Made>(
	browser: Browser,
	{ address, width, height = 100, scheme, scale, isOnlyRead = false, rules = '' }: Asked,
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
		if (!isOnlyRead && (await page.evaluate(lacksHan)))
			throw new Error(
				`${address} shows Han characters, for which no typeface is installed (Debian: fonts-noto-cjk)`
			);
		const length = await page.evaluate(() =>
			Math.ceil(document.documentElement.getBoundingClientRect().height)
		);
		return await use(page, length);
	} finally {
		await context.close();
	}
}
