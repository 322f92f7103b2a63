import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { openPicture } from './openPicture.ts';

/** Of the page, CSS pixels. */
const width = 640;
const weights = [400, 600] as const;
const faces = [
	{ family: 'Source Sans 3', package: 'source-sans-3' },
	{ family: 'Source Serif 4', package: 'source-serif-4' }
] as const;

/**
 * The site's typefaces in files of one weight each: a variable one becomes nameless shapes in a PDF, and these become named
 * fonts, subset to what is written. Letters beyond Latin-1 are in files of their own.
 */
function facesOfOneWeight(): string {
	return faces
		.flatMap(({ family, package: name }) =>
			weights.flatMap((weight) =>
				(['latin-ext', 'latin'] as const).map((letters) => {
					const file = `node_modules/@fontsource/${name}/files/${name}-${letters}-${weight}-normal.woff2`;
					const range =
						letters === 'latin-ext' ? 'unicode-range: U+0100-02BA, U+1E00-1EFF, U+2C60-2C7F;' : '';
					const data = readFileSync(file).toString('base64');
					return `@font-face { font-family: '${family} print'; font-weight: ${weight}; ${range} src: url(data:font/woff2;base64,${data}); }`;
				})
			)
		)
		.join('\n');
}

/** By how much a sheet grows that was too short, and how often at most; CSS pixels. */
const growth = { step: 4, most: 10 };

/** The tokens by which every rule names a typeface. */
const printed = `
	:root {
		--sans: 'Source Sans 3 print', sans-serif !important;
		--serif: 'Source Serif 4 print', serif !important;
	}
	/* The sheet of a page has margins; this one is the picture. */
	@page { margin: 0 !important; size: auto !important; }
	/* An embed has its headlines in the sans, to send one face less; a file has room for both. */
	.embed { --serif: 'Source Serif 4 print', serif !important; }
`;

/** How many pages a PDF of Chromium's says that it has. */
const pagesOf = (pdf: Buffer): number => Number(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);

/** The chart on a sheet as long as it is; how text breaks on paper, nothing but the printed sheet tells. */
async function oneSheet(page: Page, length: number): Promise<Buffer> {
	await page.emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'reduce' });
	for (let grown = 0; grown <= growth.most; grown++) {
		const pdf = await page.pdf({
			width: `${width}px`,
			height: `${length + grown * growth.step}px`,
			printBackground: true,
			margin: { top: 0, right: 0, bottom: 0, left: 0 },
			tagged: true
		});
		if (pagesOf(pdf) === 1) return pdf;
	}
	throw new Error(`${page.url()} does not fit on one sheet of paper`);
}

/** A chart on one page of its own size: vectors, live text, fonts inside. @throws when it takes more than one page */
export async function takePdf(browser: Browser, address: string): Promise<Buffer> {
	const rules = facesOfOneWeight() + printed;
	return openPicture(browser, { address, width, scheme: 'light', scale: 1, rules }, oneSheet);
}
