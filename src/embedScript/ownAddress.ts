/**
 * Where this script came from, and with it the site. A classic script is told. A module is not: it has the address at which
 * the site is published (`SITE_URL`), or else looks for its element; undefined where there is neither.
 */
export function ownAddress(): string | undefined {
	const { src } = (document.currentScript as HTMLScriptElement | null) ?? {};
	// Another script that has taken this one in stands elsewhere.
	if (src && /\/embed\.js([?#]|$)/.test(src)) return src;
	const module = document.querySelector<HTMLScriptElement>('script[type=module][src*="/embed.js"]');
	return import.meta.env.EMBED_SCRIPT || module?.src;
}
