import { resolve } from '$app/paths';
import { styleFiles } from '#src/data/chunks.server.ts';
import { styleSources } from './styleSources.server.ts';

/** The style sheet of a page's islands, and the addresses of those that it is made of. */
export interface IslandSheets {
	readonly name: string;
	readonly parts: readonly string[];
}

/** Where the styles of some islands are. @throws when nothing is called so */
export async function islandSheets(name: string): Promise<IslandSheets> {
	const sources = (await styleSources())[name];
	if (!sources) throw new Error(`No island's styles are called "${name}"`);
	return { name, parts: styleFiles(sources).map((file) => `${resolve('/')}${file}`) };
}
