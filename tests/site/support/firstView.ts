import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { isPacked } from './isPacked.ts';
import { readTags } from './readTags.ts';
import {
	fontFaces,
	isFamilyUsed,
	referencesOfPage,
	referencesOfScript,
	referencesOfStyles,
	stylesOfPage,
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

/** How many bytes of a file travel: gzip −9, but for what is compressed already. */
function sentBytes(file: string, content: Buffer): number {
	return isPacked(file) ? content.length : gzipSync(content, { level: 9 }).length;
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

/** What a file says in CSS. */
const stylesIn = (kind: Kind, text: string) =>
	kind === 'stylesheet' ? text : kind === 'page' ? stylesOfPage(text) : '';

/**
 * Counts what a page of a built site costs its reader, from the files alone: the page and all that it references, and what
 * those reference in turn, until a reader acts; of typefaces those that any rule sets text in. What a script imports or
 * fetches while it runs is not seen, but for what a script in the page itself imports.
 * @param address the page's address below the base: `/charts/treaty-map`
 * @throws where the page asks another host, or for a file that is not there
 */
export function firstView(site: ServedSite, address: string): FirstView {
	const asked = new Map<string, { readonly kind: Kind; readonly url: URL }>();
	function ask(kind: Kind, reference: string, from: URL): void {
		if (/^(data:|#)/.test(reference)) return;
		const url = new URL(reference, from);
		if (url.origin !== from.origin) throw new Error(`${from.pathname} asks another host: ${url.href}`);
		url.hash = '';
		if (!asked.has(url.href)) asked.set(url.href, { kind, url });
	}
	let elements = 0;
	let styles = '';
	const faces: { readonly family: string; readonly ask: () => void }[] = [];
	const files: Sent[] = [];
	const read = ({ kind, url }: { readonly kind: Kind; readonly url: URL }) => {
		const file = fileOf(url, site);
		const content = readFileSync(path.join(site.directory, file));
		files.push({ kind, file, bytes: sentBytes(file, content) });
		const text = content.toString('utf8');
		if (files.length === 1) elements = readTags(text).length;
		for (const reference of readers[kind]?.(text) ?? []) ask(reference.kind, reference.address, url);
		const css = stylesIn(kind, text);
		styles += css;
		for (const { family, address: font } of fontFaces(css))
			faces.push({ family, ask: () => ask('font', font, url) });
	};
	ask('page', `${site.base}${address}`, new URL(host));
	// A map grows while it is walked, so that each newcomer is read in its turn.
	for (const each of asked.values()) read(each);
	for (const face of faces) if (isFamilyUsed(face.family, styles)) face.ask();
	for (const each of [...asked.values()].slice(files.length)) read(each);

	const total = (some: readonly Sent[]) => some.reduce((sum, { bytes }) => sum + bytes, 0);
	return {
		files,
		bytes: total(files),
		scriptBytes: total(files.filter(({ kind }) => kind === 'script')),
		requests: files.length,
		elements
	};
}
