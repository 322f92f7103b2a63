/**
 * What stands for the outlines in the browser: something other than the empty string, so that hydration keeps
 * the nodes that the server's `landMarkup` wrote, and no geometry is sent twice.
 */
export function landMarkup(attributes?: (iso3: string | null, name: string) => string): string {
	void attributes;
	return '<!-- land -->';
}
