import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFile } from './hosting/headersFile.ts';
import { framedByAll, isOneOf } from './hosting/policy.ts';
import { packFiles } from './pack/packFiles.ts';

/** What an adapter of SvelteKit is, as far as it is asked here. */
interface Adapter<Builder> {
	readonly name: string;
	adapt(builder: Builder): void | Promise<void>;
}

/** The pages at the root of a site, and the folders of pages, that only our own pages may frame. */
function pagesOf(site: string): readonly string[] {
	const names = readdirSync(site).filter((file) => file.endsWith('.html') && file !== 'index.html');
	const pages = names.map((file) => `/${file.slice(0, -'.html'.length)}`);
	return ['/', ...pages.sort().flatMap((page) => [page, `${page}/*`])].filter(
		(page) => !isOneOf(page, framedByAll)
	);
}

function versionsIn(site: string): readonly string[] {
	const folders = readdirSync(join(site, 'data'), { withFileTypes: true });
	return folders
		.filter((entry) => entry.isDirectory() && /^v\d/.test(entry.name))
		.map(({ name }) => `/data/${name}/*`)
		.sort();
}

/**
 * An adapter that leaves the finished site as a host is to serve it: with a file of the rules for it, `_headers`, and with
 * packed copies of its files beside them.
 * @param site the folder of the finished site
 * @param base where it stands below its host
 */
export function readyToServe<Builder>(
	{ name, adapt }: Adapter<Builder>,
	{ site, base }: { readonly site: string; readonly base: string }
): Adapter<Builder> {
	return {
		name,
		async adapt(builder) {
			await adapt(builder);
			const rules = headersFile({ base, pages: pagesOf(site), versions: versionsIn(site) });
			writeFileSync(join(site, '_headers'), rules);
			await packFiles(site);
		}
	};
}
