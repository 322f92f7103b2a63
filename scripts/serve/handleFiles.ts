import { readFileSync, type Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { byteRange } from './byteRange.ts';

/** What a web server needs to know of a built site. */
export interface SiteFiles {
	/** Folder of the built site. */
	readonly directory: string;
	/** Where the site stands below the host, e.g. `/fugitive-flows`; empty at the root. */
	readonly base: string;
}

/**
 * Files that pages elsewhere may read: the data package and the rows of charts and maps are for everyone, and a module loads
 * only what it may read.
 */
const openToAll = /^\/(data\/|embed\.js$|charts\/[^/]+\.(csv|json)$|map\/[^/]+\.geojson$)/;
/** Files whose name changes with their content. */
const neverChanges = /^\/_app\/immutable\//;

function setHeaders(response: ServerResponse, pathname: string, { size }: Stats): void {
	response.setHeader('Accept-Ranges', 'bytes');
	response.setHeader('X-Content-Type-Options', 'nosniff');
	response.setHeader(
		'Cache-Control',
		neverChanges.test(pathname) ? 'public,max-age=31536000,immutable' : 'no-cache'
	);
	if (openToAll.test(pathname)) {
		response.setHeader('Access-Control-Allow-Origin', '*');
		response.setHeader('Access-Control-Expose-Headers', 'Accept-Ranges, Content-Range, Content-Length, ETag');
	}
	const { headers } = response.req;
	if (headers.range !== undefined) headers.range = byteRange(headers.range, size);
}

/**
 * Answers requests with the files of a built site, as a static host would: `/map` is `map.html`, parts of files by
 * range, and a page of its own with status 404 for what is not there.
 */
export function handleFiles({ directory, base }: SiteFiles) {
	const files = sirv(directory, { dev: false, etag: true, setHeaders });
	const notFoundPage = readFileSync(path.join(directory, '404.html'));

	function notFound(response: ServerResponse): void {
		response.writeHead(404, {
			'Content-Type': 'text/html;charset=utf-8',
			'Content-Length': notFoundPage.length,
			'X-Content-Type-Options': 'nosniff'
		});
		response.end(notFoundPage);
	}

	return (request: IncomingMessage, response: ServerResponse): void => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const address = request.url ?? '/';
		if (base !== '' && (address === base || address.startsWith(`${base}?`))) {
			response.writeHead(308, { Location: `${base}/${address.slice(base.length)}` }).end();
			return;
		}
		if (!address.startsWith(`${base}/`)) return notFound(response);
		request.url = address.slice(base.length);
		files(request, response, () => notFound(response));
	};
}
