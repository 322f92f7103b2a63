import type { Browser } from 'playwright';
import type { Shot } from './shoot.ts';

/** Widest a sheet may be, pixels, so that it can be seen whole. */
const widest = 2000;
const gap = 16;

/** One picture of many: a row for each list of shots, its widths side by side, all scaled alike. */
export async function contactSheet(browser: Browser, rows: readonly (readonly Shot[])[]): Promise<Buffer> {
	const natural = Math.max(...rows.map((row) => row.reduce((sum, { width }) => sum + width, 0)));
	const gaps = gap * (1 + Math.max(...rows.map((row) => row.length)));
	const scale = Math.min(1, (widest - gaps) / natural);
	const figure = ({ width, height, png }: Shot) =>
		`<figure><figcaption>${width} × ${height}</figcaption><img width="${Math.floor(width * scale)}" src="data:image/png;base64,${png.toString('base64')}"></figure>`;
	const page = await browser.newPage({
		viewport: { width: Math.ceil(natural * scale) + gaps, height: 100 }
	});
	try {
		await page.setContent(
			`<style>body { margin: 0; background: #888; font: 12px sans-serif; }
			div { display: flex; align-items: start; gap: ${gap}px; padding: ${gap}px 0 0 ${gap}px; }
			div:last-child { padding-block-end: ${gap}px; }
			figure { margin: 0; } img { display: block; }</style>
			${rows.map((row) => `<div>${row.map(figure).join('')}</div>`).join('')}`
		);
		return await page.screenshot({ fullPage: true });
	} finally {
		await page.close();
	}
}
