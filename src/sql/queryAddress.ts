/** More than this many characters in a query of an address, and servers refuse it: a longer one stands in the anchor, which is not sent. */
const longestSearch = 2_000;
/** Browsers take addresses of this length, and few people paste one. */
const longestAddress = 60_000;

const inAnchor = '#q=';

/** The SQL that an address holds, in its query or, where it is long, in its anchor; undefined for none. */
export function readQuery({ search, hash }: Pick<Location, 'search' | 'hash'>): string | undefined {
	const query = new URLSearchParams(search).get('q');
	if (query !== null) return query;
	return hash.startsWith(inAnchor) ? (new URLSearchParams(hash.slice(1)).get('q') ?? undefined) : undefined;
}

/**
 * The address that restores a text of SQL; what else it says stays. Null where the text is too long for any.
 * @param address the page's own
 */
export function writeQuery(sql: string, address: string): URL | null {
	const written = new URL(address);
	written.searchParams.delete('q');
	if (written.hash.startsWith(inAnchor)) written.hash = '';
	if (sql === '') return written;
	const query = new URLSearchParams({ q: sql }).toString();
	if (query.length > longestAddress) return null;
	if (query.length > longestSearch) written.hash = query;
	else written.searchParams.set('q', sql);
	return written;
}
