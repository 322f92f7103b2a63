import { fstatSync, type ReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import send from 'send';
import { isSame } from './contentTags.ts';
import { conditionOf, type Form } from './chooseForm.ts';

/** Why a file was not sent, as the library says it. */
export interface NotSent {
	readonly status: number;
	readonly headers?: Readonly<Record<string, string>>;
}

/**
 * The part that is to be sent, as the library understands it: undefined for the whole (RFC 9110, sections 13.1.5 and 14). Only
 * GET asks for parts, and where `If-Range` is given, only while it names this very form: the library would take a weak tag for
 * a strong one. It would refuse to send the last 500 bytes of a file that has 400.
 */
function partOf(request: IncomingMessage, { tag, stats }: Form): string | undefined {
	const { range } = request.headers;
	const condition = conditionOf(request);
	if (request.method !== 'GET') return undefined;
	if (condition !== undefined && condition !== tag && condition !== stats.mtime.toUTCString())
		return undefined;
	const [, last] = /^bytes=-(\d+)$/.exec(range?.trim() ?? '') ?? [];
	return last !== undefined && Number(last) > stats.size ? 'bytes=0-' : range;
}

/** A file that is exchanged, cut short or lengthened while it is sent ends this connection, so that nobody takes it for whole. */
function watch(stream: ReadStream, response: ServerResponse, { stats }: Form): void {
	stream.once('open', (descriptor) => {
		if (!isSame(fstatSync(descriptor), stats)) response.destroy();
	});
	stream.once('end', () => {
		if (stream.bytesRead < Number(response.getHeader('Content-Length'))) response.destroy();
	});
}

/**
 * Sends a file, a part of it, or word that the reader has it already. Its other headers stand in the response.
 * @param refuse answers where none of these can be sent, and nothing has been
 */
export function sendForm(
	request: IncomingMessage,
	response: ServerResponse,
	{ directory, form, refuse }: { directory: string; form: Form; refuse: (why: NotSent) => void }
): void {
	response.setHeader('ETag', form.tag);
	if (form.coding) response.setHeader('Content-Encoding', form.coding);
	if (form.isOneOfSeveral) response.setHeader('Vary', 'Accept-Encoding');
	request.headers.range = partOf(request, form);
	send(request, encodeURIComponent(form.name), { root: directory, cacheControl: false, index: false })
		.on('stream', (stream: ReadStream) => watch(stream, response, form))
		.on('error', (why: NotSent) => {
			if (response.headersSent) response.destroy();
			else refuse(why);
		})
		.pipe(response);
}
