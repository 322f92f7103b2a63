import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readTags, type Tag } from './readTags.ts';

/** One built page. */
export interface BuiltPage {
	/** Its address below the base, e.g. `/charts/treaty-map`. */
	readonly address: string;
	readonly html: string;
	readonly tags: readonly Tag[];
	readonly ids: ReadonlySet<string>;
}

/** The page that a file is: `charts.html` and `charts/index.html` are `/charts`. */
function addressOf(file: string): string {
	return `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`.replace(/(.)\/$/, '$1');
}

/** A frozen chart is a file to take away, and no page of the site. */
const isPage = (file: string): boolean => !file.startsWith('frozen/');

/** The files of a built site, as a static host below a base path would serve them. */
export class BuiltSite {
	readonly directory: string;
	readonly base: string;
	readonly files: ReadonlySet<string>;
	readonly pages: ReadonlyMap<string, BuiltPage>;

	/** @throws when nothing was built there */
	constructor(directory: string, base: string) {
		if (!existsSync(path.join(directory, 'index.html'))) {
			throw new Error(`${directory} holds no built site; npm test builds it`);
		}
		this.directory = directory;
		this.base = base;
		const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
		this.files = new Set(
			entries
				.filter((entry) => entry.isFile())
				.map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
				.map((file) => file.replaceAll(path.sep, '/'))
		);
		this.pages = new Map(
			this.named('.html')
				.filter(isPage)
				.map((file) => {
					const html = this.read(file);
					const tags = readTags(html);
					const ids = new Set(tags.flatMap(({ attributes }) => attributes.id ?? []));
					return [addressOf(file), { address: addressOf(file), html, tags, ids }];
				})
		);
	}

	/** Files whose names end so, sorted. */
	named(ending: string): string[] {
		return [...this.files].filter((file) => file.endsWith(ending)).sort();
	}

	read(file: string): string {
		return readFileSync(path.join(this.directory, file), 'utf8');
	}

	/**
	 * The anchors to which a page leads: its own, and those of the further pages of a list that begins on it
	 * (`/cases/page/2`), where its script opens them.
	 */
	anchors(page: BuiltPage): ReadonlySet<string> {
		const further = [...this.pages.values()].filter(({ address }) =>
			address.startsWith(`${page.address}/page/`)
		);
		return further.length === 0 ? page.ids : new Set([page, ...further].flatMap(({ ids }) => [...ids]));
	}

	/** The page or file that a path of the host leads to; undefined where the host would answer 404. */
	resolve(pathname: string): BuiltPage | string | undefined {
		if (pathname !== this.base && !pathname.startsWith(`${this.base}/`)) return undefined;
		const address = decodeURI(pathname.slice(this.base.length)) || '/';
		const file = address.slice(1);
		if (this.files.has(file)) return file;
		return this.pages.get(address.replace(/(.)\/$/, '$1'));
	}
}
