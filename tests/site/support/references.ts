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
const inlineStyle = /<style\b[^>]*>([\s\S]*?)<\/style>/gi;
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

/** What a page itself asks for: by its tags, and by scripts and styles that stand in it. */
export function referencesOfPage(html: string): readonly Reference[] {
	const shown = html.replace(withoutScripts, '');
	const scripts = Array.from(shown.matchAll(inlineScript), ([, script = '']) => script);
	return [
		...readTags(shown).flatMap(ofTag),
		...referencesOfStyles(stylesOfPage(html)),
		...scripts.flatMap((script) => [...found(script, dynamicImport, 'script'), ...referencesOfScript(script)])
	];
}

/** What a script asks for before it runs; what it imports while it runs, it does for a reason. */
export function referencesOfScript(script: string): readonly Reference[] {
	return found(script, staticImport, 'script').filter(({ address }) => /^\.{0,2}\//.test(address));
}

/** The style sheets that a style sheet asks for. */
export function referencesOfStyles(css: string): readonly Reference[] {
	return found(css, cssImport, 'stylesheet');
}

/** The style sheets that stand in a page. */
export function stylesOfPage(html: string): string {
	return Array.from(html.replace(withoutScripts, '').matchAll(inlineStyle), ([, css = '']) => css).join('\n');
}

/** A typeface that styles offer, and where its file is. */
export interface FontFace {
	readonly family: string;
	readonly address: string;
}

export function fontFaces(css: string): readonly FontFace[] {
	return Array.from(css.matchAll(fontFace), ([face]) => face).flatMap((face) => {
		const [, family] = /font-family:\s*["']?([^"';}]+)/.exec(face) ?? [];
		const [, address] = cssAddress.exec(face) ?? [];
		return family === undefined || address === undefined ? [] : [{ family: family.trim(), address }];
	});
}

/** Whether any rule of some styles sets text in a family, by its name or by a custom property that holds it. */
export function isFamilyUsed(family: string, css: string): boolean {
	const rules = css.replace(fontFace, '');
	const properties = Array.from(rules.matchAll(/(--[\w-]+)\s*:([^;}]*)/g)).flatMap(
		([, name = '', value = '']) => (value.includes(family) ? [`var(${name})`] : [])
	);
	return Array.from(rules.matchAll(/\bfont(?:-family)?\s*:([^;}]*)/g)).some(([, value = '']) =>
		[family, ...properties].some((name) => value.includes(name))
	);
}
