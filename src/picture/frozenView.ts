import frozenStyles from '#src/frozen/frozen.css?inline';
import { escapeHtml } from '#atlas/files/escapeHtml.ts';
import { frozenDocument } from '#src/frozen/frozenDocument.ts';
import { showState } from './holdStill.ts';
import { openEmbed } from './openEmbed.ts';
import { ownStyles } from './styleText.ts';

/** A view of a chart that is to be one file. */
export interface ViewToFreeze {
	/** Address of its embed, with the picture and with the table in its place. */
	readonly picture: string;
	readonly table: string;
	/** What is chosen, as text. */
	readonly state: string;
	readonly title: string;
	readonly summary: string;
	/** Address of the chart's page. */
	readonly page: string;
}

/** Of the window in which the embed is opened, CSS pixels; the file is as wide as whoever opens it. */
const width = 640;

/** What stands in an embed, without what a script needs of it, its links leading where they led. */
function still(part: Element): string {
	for (const link of part.querySelectorAll<HTMLAnchorElement>('a[href]'))
		link.setAttribute('href', link.href);
	for (const gone of part.querySelectorAll(
		'script, noscript, .tools, .controls, .needs-script, .more button'
	))
		gone.remove();
	for (const button of part.querySelectorAll('th button')) button.replaceWith(button.textContent);
	for (const styled of part.querySelectorAll('[style]')) styled.removeAttribute('style');
	return part.outerHTML;
}

const sha256 = async (text: string): Promise<string> => {
	const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
	return btoa(String.fromCharCode(...bytes));
};

/** How many times as many rows a table is asked for as it shows at once. */
const mostTimes = 10;

/** Lets a table show all its rows, as far as a file may hold them. */
async function unfold(page: Document): Promise<void> {
	for (let times = 0; times < mostTimes; times += 1) {
		const more = page.querySelector<HTMLElement>('.table .more button');
		if (!more) return;
		more.click();
		await new Promise(requestAnimationFrame);
	}
}

async function tableOf(address: string): Promise<string> {
	const { page, close } = await openEmbed(address, width);
	try {
		await unfold(page);
		const table = page.querySelector('.chart > .table');
		return table ? still(table) : '';
	} finally {
		close();
	}
}

/**
 * The view that a reader has made, as one file that needs no other: picture, table, summary and sources, without a script and
 * without a request.
 * @throws when the embed or a style of it cannot be had
 */
export async function frozenView({
	picture,
	table,
	state,
	title,
	summary,
	page: canonical
}: ViewToFreeze): Promise<string> {
	const rows = await tableOf(table);
	const { page, close } = await openEmbed(picture, width);
	try {
		showState(page, state);
		const chart = page.querySelector('.chart');
		if (!chart) throw new Error(`${picture} shows no chart`);
		const patterns = [...page.body.children]
			.filter((part) => part.localName === 'svg')
			.map((part) => part.outerHTML);
		const styles = `${await ownStyles(page)}\n${frozenStyles}`;
		const words = `<section><h2>In words</h2><p>${escapeHtml(summary)}</p></section>`;
		const cells = `<section><details><summary><h2>Table</h2></summary>${rows}</details></section>`;
		return frozenDocument({
			title,
			description: summary,
			canonical,
			styles,
			hash: await sha256(styles),
			body: `${patterns.join('')}<main>${still(chart)}${words}${cells}</main>`,
			theme: page.documentElement.dataset.theme
		});
	} finally {
		close();
	}
}
