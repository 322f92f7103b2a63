import { readTags, type Tag } from './readTags.ts';

/** What kind of file a page asks for. */
export type Kind = 'page' | 'script' | 'stylesheet' | 'font' | 'icon' | 'image' | 'data';

/** A file that is asked for, at the address as it is written. */
export interface Reference {
	readonly kind: Kind;
	readonly address: string;
}

const withoutScripts = /<noscript\b[\s\S]*?<\/noscript>/gi;
const inlineScript =
	/<script\b(?![^>]*\btype="(?:application|text)\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/gi;
/** A module that a script asks for as soon as it is read. */
const staticImport = /(?:\bimport|\bexport)\s*(?:[\w$*{},\s]+?\bfrom\s*)?["']([^"'\n]+)["']/g;
/** A module that a script asks for when it comes to that line. */
const dynamicImport = /\bimport\(\s*["'`]([^"'`\n]+)["'`]\s*\)/g;
const fontFace = /@font-face\s*\{[^}]*\}/g;
const cssImport = /@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/g;
const cssAddress = /url\(\s*["']?([^"')]+)["']?\s*\)/;

const preloaded: Readonly<Record<string, Kind>> = {
	script: 'script',
	style: 'stylesheet',
	font: 'font',
	image: 'image'
};

/** What a link asks for without anybody's doing; undefined where nothing. */
function linked({ attributes: { rel = '', as = '', disabled } }: Tag): Kind | undefined {
	// A sheet that is switched off is not fetched.
	if (disabled !== undefined) return undefined;
	const relations = rel.toLowerCase().split(/\s+/);
	if (relations.includes('stylesheet')) return 'stylesheet';
	if (relations.includes('modulepreload')) return 'script';
	if (relations.includes('icon')) return 'icon';
	if (relations.includes('manifest')) return 'data';
	if (relations.includes('preload') || relations.includes('prefetch')) return preloaded[as] ?? 'data';
	return undefined;
}

function ofTag(tag: Tag): readonly Reference[] {
	const { href, src, loading, 'xlink:href': old } = tag.attributes;
	const asks = (kind: Kind | undefined, address: string | undefined) =>
		kind === undefined || !address ? [] : [{ kind, address }];
	switch (tag.name) {
		case 'link':
			return asks(linked(tag), href);
		case 'script':
			return asks('script', src);
		case 'img':
			return loading === 'lazy' ? [] : asks('image', src);
		case 'iframe':
			return loading === 'lazy' ? [] : asks('page', src);
		case 'image':
		case 'use':
			return asks('image', href ?? old);
		default:
			return [];
	}
}

const found = (text: string, pattern: RegExp, kind: Kind): readonly Reference[] =>
	Array.from(text.matchAll(pattern), ([, address = '']) => ({ kind, address }));

/** What a page itself asks for: by its tags, and by scripts that stand in it. */
export function referencesOfPage(html: string): readonly Reference[] {
	const shown = html.replace(withoutScripts, '');
	const scripts = Array.from(shown.matchAll(inlineScript), ([, script = '']) => script);
	return [
		...readTags(shown).flatMap(ofTag),
		...scripts.flatMap((script) => [...found(script, dynamicImport, 'script'), ...referencesOfScript(script)])
	];
}

/** What a script asks for before it runs; what it imports while it runs, it does for a reason. */
export function referencesOfScript(script: string): readonly Reference[] {
	return found(script, staticImport, 'script').filter(({ address }) => /^\.{0,2}\//.test(address));
}

/** What a style sheet asks for: others, and the typefaces that one of its rules sets text in. */
export function referencesOfStyles(css: string): readonly Reference[] {
	const rules = css.replace(fontFace, '');
	const faces = Array.from(css.matchAll(fontFace), ([face]) => face).filter((face) => {
		const [, family = ''] = /font-family:\s*["']?([^"';}]+)/.exec(face) ?? [];
		return rules.includes(family);
	});
	return [
		...found(rules, cssImport, 'stylesheet'),
		...faces.flatMap((face) => {
			const [, address] = cssAddress.exec(face) ?? [];
			return address === undefined ? [] : [{ kind: 'font' as const, address }];
		})
	];
}
