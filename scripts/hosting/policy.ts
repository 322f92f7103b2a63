/**
 * What is said of the site's files by whoever serves them: the preview's server, a static host that reads `_headers`, nginx.
 * It is written here and nowhere else. A path is one from the root of the site; `*` at its end stands for anything, `#` for a
 * digit.
 */

/** Said with every answer. */
export const always: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
};

/**
 * What scripts of other sites may read: the data package, what stands behind a chart, a country or the map, the fonts that an
 * embed asks for, and the script that makes embeds.
 */
export const openToAll = [
	'/data/*',
	'/charts/*',
	'/countries/*',
	'/map/*',
	'/fonts/*',
	'/frozen/*',
	'/embed.js'
];

/** What a script elsewhere may ask with, and read of the answer. */
export const forOthers: Readonly<Record<string, string>> = {
	'Access-Control-Allow-Origin': '*',
	'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Encoding, Content-Length, Content-Range, ETag'
};
/** What the answer to a question before the question adds; a day is as long as browsers keep it at most. */
export const beforehand: Readonly<Record<string, string>> = {
	'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
	'Access-Control-Allow-Headers': 'If-Match, If-Modified-Since, If-None-Match, If-Range, Range',
	'Access-Control-Max-Age': '86400'
};

/**
 * How long a copy is good, the first that fits. What is named after its content is so for good. A version's files never
 * change, but for one cause: who is withdrawn for a person's sake leaves older versions too, and no cache is to keep the row
 * for longer than a week. All else is kept and asked for again.
 */
export const caching: readonly (readonly [paths: string, value: string])[] = [
	['/_app/immutable/*', 'public, max-age=31536000, immutable'],
	['/data/v#*', 'public, max-age=604800, immutable'],
	['/*', 'no-cache']
];

/**
 * Pages of other sites may hold these; all other pages, none but our own. Of these nothing is said, since `frame-ancestors *`
 * would shut out what is no page of the web: a file that a journalist has on a disk, an application that shows a frame.
 */
export const framedByAll = ['/embed/*', '/frozen/*'];
/** The part of a page's policy that cannot stand in the page. */
export const framedByOurs: Readonly<Record<string, string>> = {
	'Content-Security-Policy': "frame-ancestors 'self'"
};

/** A script beside the page is not bound by the policy that stands in it. */
export const workers = '/_app/immutable/workers/*';
/** SQLite is compiled and computes; it asks no host for anything, and loads no other script. */
export const forWorkers: Readonly<Record<string, string>> = {
	'Content-Security-Policy': "default-src 'none'; script-src 'wasm-unsafe-eval'"
};

/** A rule's paths as a regular expression, in words that JavaScript and nginx read alike. */
export const patternOf = (rule: string): string =>
	`^${rule.replace(/[.^$+?()|[\]{}\\]/g, '\\$&').replaceAll('#', '[0-9]')}`
		.replace(/(?<!\*)$/, '$')
		.replace(/\*\$?$/, '');
const fits = (path: string, rule: string): boolean => new RegExp(patternOf(rule)).test(path);
/** Whether a path is one of these. */
export const isOneOf = (path: string, rules: readonly string[]): boolean =>
	rules.some((rule) => fits(path, rule));

/** What a path's frames may be in, or a worker at it may do. */
function policyOf(path: string): Readonly<Record<string, string>> {
	if (isOneOf(path, [workers])) return forWorkers;
	return isOneOf(path, framedByAll) ? {} : framedByOurs;
}

/** What is said of the file at a path, by name of the header; its type and its bytes aside. */
export function headersOf(path: string): Readonly<Record<string, string>> {
	return {
		...always,
		'Cache-Control': caching.find(([rule]) => fits(path, rule))?.[1] ?? 'no-cache',
		...(isOneOf(path, openToAll) ? forOthers : {}),
		...policyOf(path)
	};
}
