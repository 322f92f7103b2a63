/** The id that the page's address ends in, decoded; empty where it names none, or nothing that can be decoded (`#%`). */
export function addressedId(hash: string = location.hash): string {
	try {
		return decodeURIComponent(hash.slice(1));
	} catch {
		return '';
	}
}
