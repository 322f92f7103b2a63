import { mediaTypes } from './mediaTypes.ts';
import { always, caching, forOthers, forWorkers, framedByOurs, openToAll, workers } from './policy.ts';

/** What of a finished site its rules are written for. */
export interface Site {
	/** Where it stands below the host; empty at the root. */
	readonly base: string;
	/** Its pages and folders of pages at the root that only our own pages may frame: `/`, `/map`, `/charts/*`. */
	readonly pages: readonly string[];
	/** The folders of versions: `/data/v1.0.0/*`. */
	readonly versions: readonly string[];
}

/** Kinds of files that a host may not know, or may send without their encoding. */
const named = [
	'bib',
	'cff',
	'csv',
	'geojson',
	'jsonld',
	'parquet',
	'py',
	'R',
	'ris',
	'sqlite',
	'wasm',
	'xlsx'
];

const block = (path: string, headers: Readonly<Record<string, string>>): string =>
	[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * The file `_headers`, which static hosts read (Netlify, Cloudflare and others). Where several of its rules fit a path, a
 * host sends all their headers, and joins those of one name: so no two rules here set the same header for the same file, and
 * what `policy.ts` says of all other files is left to the host, which has a copy asked for again as well.
 */
export function headersFile({ base, pages, versions }: Site): string {
	const cached = caching.flatMap(([paths, value]) => {
		if (paths === '/*') return [];
		const folders = paths.includes('#') ? versions : [paths];
		return folders.map((folder) => block(base + folder, { 'Cache-Control': value }));
	});
	return `${[
		'# Made by the build from scripts/hosting/policy.ts.',
		block(`${base}/*`, always),
		...openToAll.map((paths) => block(base + paths, forOthers)),
		...cached,
		block(base + workers, forWorkers),
		...pages.map((paths) => block(base + paths, framedByOurs)),
		...named.map((end) => block(`${base}/*.${end}`, { 'Content-Type': mediaTypes[end] ?? '' }))
	].join('\n\n')}\n`;
}
