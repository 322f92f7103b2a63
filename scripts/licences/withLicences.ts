import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontPackages } from '../fontPackages.ts';
import { licencesFile } from './licencesFile.ts';
import { readPackage } from './readPackage.ts';
import type { ShippedCode } from './ShippedCode.ts';

/** What an adapter of SvelteKit is, as far as it is asked here. */
interface Adapter<Builder> {
	readonly name: string;
	adapt(builder: Builder): void | Promise<void>;
}

/** Packages that no script brings: the typefaces, and the outlines from which ours are simplified. */
const files = [...fontPackages, 'world-atlas'].map((name) => `node_modules/${name}`);

/**
 * An adapter that lays `licences.txt` into the finished site.
 * @param site the folder of the finished site
 * @param code what has noted, during the build, of whom its scripts are
 */
export function withLicences<Builder>(
	{ name, adapt }: Adapter<Builder>,
	{ site, code }: { readonly site: string; readonly code: ShippedCode }
): Adapter<Builder> {
	return {
		name,
		async adapt(builder) {
			await adapt(builder);
			const packages = [...code.folders, ...files].map(readPackage);
			writeFileSync(join(site, 'licences.txt'), licencesFile(readFileSync('LICENSE', 'utf8'), packages));
		}
	};
}
