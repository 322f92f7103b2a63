import type { Plugin } from 'vite';
import { packageFolder } from './packageFolder.ts';

/** Notes, while Vite builds for browsers, of which packages there is code in what it writes. */
export class ShippedCode {
	readonly #folders = new Set<string>();

	/** To be a plugin of each build of which a reader gets something: the site's, a worker's, a script's in one piece. */
	readonly plugin = (): Plugin => ({
		name: 'shipped-code',
		// By this name alone Vite tells what browsers get from what draws pages beforehand.
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle: (_, bundle) => {
			for (const part of Object.values(bundle)) {
				if (part.type !== 'chunk') continue;
				for (const [module, { code }] of Object.entries(part.modules)) {
					const folder = code === null ? null : packageFolder(module);
					if (folder !== null) this.#folders.add(folder);
				}
			}
		}
	});

	/** The folders of these packages, so far. */
	get folders(): readonly string[] {
		return [...this.#folders].sort();
	}
}
