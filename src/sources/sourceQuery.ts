/** What a reader has asked for; '' for all. */
export interface SourceQuery {
	readonly words: string;
	readonly kind: string;
}

const longestSearch = 100;

/** All sources. */
export const allSources: SourceQuery = { words: '', kind: '' };

/** Whether a query asks for anything. */
export const asksForAny = ({ words, kind }: SourceQuery): boolean => words.trim() !== '' || kind !== '';

/** Reads the query out of an address; a kind that there is not is ignored. */
export function parseSourceQuery(query: URLSearchParams, kinds: readonly string[]): SourceQuery {
	const kind = query.get('kind') ?? '';
	return {
		words: (query.get('q') ?? '').slice(0, longestSearch),
		kind: kinds.includes(kind) ? kind : ''
	};
}

/** The address's query that restores it; other names in it stay. */
export function writeSourceQuery({ words, kind }: SourceQuery, address: URLSearchParams): URLSearchParams {
	const written = new URLSearchParams(address);
	for (const [name, value] of [
		['q', words.trim()],
		['kind', kind]
	] as const) {
		if (value === '') written.delete(name);
		else written.set(name, value);
	}
	return written;
}
