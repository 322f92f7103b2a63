import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readTags } from './readTags.ts';
import {
	referencesOfPage,
	referencesOfScript,
	referencesOfStyles,
	type Kind,
	type Reference
} from './references.ts';

/** A built site's files, as `BuiltSite` has them. */
export interface ServedSite {
	/** The folder that it is built in. */
	readonly directory: string;
	/** The path of its host below which it is served; empty at the root. */
	readonly base: string;
}

/** One file on the wire. */
export interface Sent {
	readonly kind: Kind;
	/** Below the site's folder. */
	readonly file: string;
	/** Compressed, as a good host sends it. */
	readonly bytes: number;
}

/** What a browser asks for until a reader acts. */
export interface FirstView {
	/** The page first; each file once. */
	readonly files: readonly Sent[];
	readonly bytes: number;
	/** Of these, JavaScript. */
	readonly scriptBytes: number;
	readonly requests: number;
	/** Elements of the page as it is sent. */
	readonly elements: number;
}

/** These are compressed already: gzip would make them longer. */
const packed = new Set([
	'.woff2',
	'.woff',
	'.png',
	'.jpg',
	'.jpeg',
	'.webp',
	'.avif',
	'.gif',
	'.zip',
	'.parquet'
]);

/** How many bytes of a file travel: gzip −9, but for what is compressed already. */
function sentBytes(file: string, content: Buffer): number {
	return packed.has(path.extname(file)) ? content.length : gzipSync(content, { level: 9 }).length;
}

/** The file that an address leads to: `/charts` is `charts.html`. */
function fileOf(address: URL, { base }: ServedSite): string {
	const place = decodeURI(address.pathname).slice(base.length).replace(/^\//, '');
	if (place === '' || place.endsWith('/')) return `${place}index.html`;
	return path.extname(place) === '' ? `${place}.html` : place;
}

const readers: Partial<Record<Kind, (text: string) => readonly Reference[]>> = {
	page: referencesOfPage,
	script: referencesOfScript,
	stylesheet: referencesOfStyles
};

const host = 'http://site';

/**
 * Counts what a page of a built site costs its reader, from the files alone: the page and all that it references, and what
 * those reference in turn, until a reader acts. What a script imports or fetches while it runs is not seen, but for what a
 * script in the page itself imports.
 * @param address the page's address below the base: `/charts/treaty-map`
 * @throws where the page asks another host, or for a file that is not there
 */
export function firstView(site: ServedSite, address: string): FirstView {
	const page = new URL(`${site.base}${address}`, host);
	const asked = new Map<string, { readonly kind: Kind; readonly url: URL }>([
		[page.href, { kind: 'page', url: page }]
	]);
	let elements = 0;
	const files: Sent[] = [];
	// The map grows while it is walked, so that each newcomer is asked what it references.
	for (const { kind, url } of asked.values()) {
		const file = fileOf(url, site);
		const content = readFileSync(path.join(site.directory, file));
		files.push({ kind, file, bytes: sentBytes(file, content) });
		const read = readers[kind];
		if (read === undefined) continue;
		const text = content.toString('utf8');
		if (files.length === 1) elements = readTags(text).length;
		for (const reference of read(text)) {
			if (/^(data:|#)/.test(reference.address)) continue;
			const target = new URL(reference.address, url);
			if (target.origin !== url.origin) throw new Error(`${file} asks another host: ${target.href}`);
			target.hash = '';
			if (!asked.has(target.href)) asked.set(target.href, { kind: reference.kind, url: target });
		}
	}
	const total = (some: readonly Sent[]) => some.reduce((sum, { bytes }) => sum + bytes, 0);
	return {
		files,
		bytes: total(files),
		scriptBytes: total(files.filter(({ kind }) => kind === 'script')),
		requests: files.length,
		elements
	};
}
