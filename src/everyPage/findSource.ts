import { addressedId } from '#src/addressedId.ts';
import type { SourceSummaries } from '#atlas/sources.ts';

/** Goes to where the source of the address stands, if it is one and stands elsewhere. */
async function follow(home: string): Promise<void> {
	const id = addressedId();
	if (id === '' || document.getElementById(id)) return;
	const response = await fetch(`${home}data/pages/source-summaries.json`);
	const sources = (await response.json()) as SourceSummaries;
	const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
	if (!source) return;
	const { partName } = await import('#atlas/sources.ts');
	location.replace(`${home}sources/${partName(source)}#${id}`);
}

/**
 * A link that someone made elsewhere may lead to the page on which a source stood then: all stood on one once, and with
 * each new source others move on. Such a link leads on; without scripts it leads to a list of the kind, or of all kinds.
 */
export function findSource(): void {
	// The header's button says where the site begins.
	const { home } = document.querySelector<HTMLElement>('button[data-home]')?.dataset ?? {};
	if (home === undefined || !/^sources(\/|$)/.test(location.pathname.slice(home.length))) return;
	const tryTo = () => {
		// Without a connection the reader stays where the link led.
		follow(home).catch(() => undefined);
	};
	addEventListener('hashchange', tryTo);
	tryTo();
}
