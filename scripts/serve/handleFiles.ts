import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { mediaTypeOf } from '../hosting/mediaTypes.ts';
import { beforehand, headersOf, isOneOf, openToAll } from '../hosting/policy.ts';
import { formChooser } from './chooseForm.ts';
import { findFile } from './findFile.ts';
import { sendForm, type NotSent } from './sendForm.ts';

/** What a web server needs to know of a built site. */
export interface SiteFiles {
	/** Folder of the built site. */
	readonly directory: string;
	/** Where the site stands below the host, e.g. `/fugitive-flows`; empty at the root. */
	readonly base: string;
}

const methods = 'GET, HEAD, OPTIONS';

function setAll(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/**
 * Answers requests with the files of a built site, as a good static host would: `/map` is `map.html`, packed where a packed
 * copy lies beside a file, by parts, not at all where the reader has it, and a page of its own with status 404 for what is
 * not there. Whatever becomes of a file or a reader meanwhile ends that reader's connection at most.
 */
export function handleFiles({ directory, base }: SiteFiles) {
	const chooseForm = formChooser(directory);
	const notFoundPage = readFileSync(path.join(directory, '404.html'));

	function notFound(response: ServerResponse): void {
		setAll(response, { ...headersOf('/404'), 'Content-Type': mediaTypeOf('404.html') });
		response.writeHead(404, { 'Content-Length': notFoundPage.length }).end(notFoundPage);
	}

	function refuse(response: ServerResponse, { status, headers }: NotSent): void {
		for (const name of ['Content-Encoding', 'Content-Type', 'ETag', 'Last-Modified'])
			response.removeHeader(name);
		if (status === 412 || status === 416) response.writeHead(status, headers).end();
		else if (status < 500) notFound(response);
		// The file is there, and cannot be read now: too many are open, of which this connection is one, or the disk fails.
		else response.writeHead(503, { 'Retry-After': '1', Connection: 'close' }).end();
	}

	async function answer(request: IncomingMessage, response: ServerResponse, place: string): Promise<void> {
		const file = await findFile(directory, place);
		if (!file) return notFound(response);
		const form = await chooseForm(request, file);
		setAll(response, { ...headersOf(place), 'Content-Type': mediaTypeOf(file.name) });
		sendForm(request, response, { directory, form, refuse: (why) => refuse(response, why) });
	}

	return (request: IncomingMessage, response: ServerResponse): void => {
		// A reader who has gone is no fault.
		response.on('error', () => response.destroy());
		const [address = '/', query] = (request.url ?? '/').split(/(?=\?)/);
		if (base !== '' && address === base) {
			response.writeHead(308, { Location: `${base}/${query ?? ''}` }).end();
			return;
		}
		const place = address.startsWith(`${base}/`) ? address.slice(base.length) : undefined;
		if (request.method === 'OPTIONS') {
			const isOpen = place !== undefined && isOneOf(place, openToAll);
			setAll(response, { Allow: methods, ...(isOpen ? { ...headersOf(place), ...beforehand } : {}) });
			response.writeHead(204).end();
		} else if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: methods, 'Content-Length': 0 }).end();
		} else if (place === undefined) notFound(response);
		else answer(request, response, place).catch(() => refuse(response, { status: 500 }));
	};
}
