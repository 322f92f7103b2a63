/** Scheme and host of the published site, without a slash at its end, from `SITE_URL`; while building, the local one. */
export function siteOrigin(): string {
	return (process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/+$/, '');
}
