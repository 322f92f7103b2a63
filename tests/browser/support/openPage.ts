import {
	chromium,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	type Page
} from 'playwright';
import { afterAll, afterEach, expect, inject } from 'vitest';

/** Where the built site is served, with a slash at its end. */
export const site = inject('site');

let browser: Promise<Browser> | undefined;
const contexts: BrowserContext[] = [];
let complaints: string[] = [];

/** Notes whatever no page of the site may do: complain in the console, fail, or ask another host for anything. */
function watch(page: Page, hosts: readonly string[], expected: RegExp | undefined): void {
	const origins = hosts.map((host) => new URL(host).origin);
	const note = (complaint: string) => {
		if (!expected?.test(complaint)) complaints.push(`${new URL(page.url()).pathname}: ${complaint}`);
	};
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') note(message.text());
	});
	page.on('pageerror', (error) => note(error.message));
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && !origins.includes(url.origin)) note(`asks ${url.origin}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) note(`${response.status()} for ${response.url()}`);
	});
}

interface Opened extends BrowserContextOptions {
	/** Where another site is served. */
	readonly from?: string;
	/** Another host that the page may ask: that of what it embeds. */
	readonly embeds?: string;
	/** Complaints that the test is about. */
	readonly expected?: RegExp;
	/** Runs before anything of the page does. */
	readonly before?: () => void;
	/** False where nobody has touched the page yet: until then no island is hydrated. */
	readonly acts?: boolean;
	/** Gets the address of everything that the page asks for. */
	readonly onrequest?: (address: string) => void;
}

/**
 * Opens a page of the site in a context of its own; it is closed when the test ends, which fails if the page
 * complained or asked another host for anything.
 * @param path below the site's first page, e.g. `map?layer=people`
 */
export async function openPage(
	path: string,
	{ from = site, embeds = from, expected, before, acts = true, onrequest, ...options }: Opened = {}
): Promise<Page> {
	browser ??= chromium.connect(inject('browser'));
	const context = await (await browser).newContext({ viewport: { width: 1280, height: 900 }, ...options });
	contexts.push(context);
	const page = await context.newPage();
	// A busy machine takes its time.
	page.setDefaultTimeout(60_000);
	watch(page, [from, embeds], expected);
	if (onrequest) page.on('request', (request) => onrequest(request.url()));
	if (before) await page.addInitScript(before);
	await page.goto(new URL(path, from).href);
	if (acts && options.javaScriptEnabled !== false) {
		await page.mouse.move(1, 1);
		await page.mouse.move(2, 2);
	}
	return page;
}

afterEach(async () => {
	await Promise.all(contexts.splice(0).map((context) => context.close()));
	const heard = complaints;
	complaints = [];
	expect(heard).toEqual([]);
});

afterAll(async () => (await browser)?.close());
