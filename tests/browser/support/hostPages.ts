import { listenOnLoopback } from '#scripts/serve/listenOnLoopback.ts';
import { site } from './openPage.ts';

/** Where the site is, as a policy names it. */
export const siteOrigin = new URL(site).origin;

/** A page of somebody else's that shows charts. */
export interface HostPage {
	readonly body: string;
	/** Runs as a file of the page's own. */
	readonly listener?: () => void;
	/** What the page allows; a strict one where it says nothing. */
	readonly policy?: string;
}

/** The policy of a careful newsroom: nothing of another's but the site's script and frames, no style within the page. */
const strict = [
	"default-src 'none'",
	`script-src 'self' ${siteOrigin}`,
	`frame-src ${siteOrigin}`,
	"style-src 'self'",
	'img-src data:',
	"base-uri 'none'",
	"form-action 'none'"
].join('; ');

const styles = 'body{margin:0} iframe{display:block;width:100%;border:0}';

const written = ({ body, listener }: HostPage) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A newspaper</title>` +
	`<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">` +
	`<link rel="stylesheet" href="/host.css">${listener ? '<script src="listener.js" defer></script>' : ''}</head>` +
	`<body><main>${body}</main></body></html>`;

/**
 * Serves pages of somebody else's: of another host, whatever the browser compares.
 * @param pages by their names
 * @returns where they are, with a slash at its end
 */
export async function serveHostPages(pages: Readonly<Record<string, HostPage>>) {
	const { port, close } = await listenOnLoopback((request, response) => {
		const [, name = '', file] = (request.url ?? '').split(/[/?]/);
		const page = pages[name];
		const send = (type: string, text: string, headers: Readonly<Record<string, string>> = {}) =>
			void response.writeHead(200, { 'Content-Type': `text/${type};charset=utf-8`, ...headers }).end(text);
		if (name === 'host.css') send('css', styles);
		else if (page?.listener && file === 'listener.js') send('javascript', `(${page.listener.toString()})()`);
		else if (page) send('html', written(page), { 'Content-Security-Policy': page.policy ?? strict });
		else response.writeHead(404).end();
	}, 0);
	return { address: `http://127.0.0.1:${port}/`, close };
}
