import { resolve } from '$app/paths';
import type { Descriptor } from '#atlas/descriptor.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import { siteOrigin } from '#src/data/siteOrigin.server.ts';
import { fileLabel } from './fileLabel.ts';
import type { ListedFile, Part } from './ListedFile.ts';

/** What the pipeline says that it wrote. */
interface Written {
	readonly files: readonly Pick<ListedFile, 'path' | 'bytes' | 'sha256' | 'mediaType'>[];
}

const latest = 'latest/';

/** What the files of this version have in common. */
export function ofThisVersion(path: string) {
	const { version, created } = readBuilt<Descriptor>('data/latest/datapackage.json');
	return {
		path,
		address: `${siteOrigin()}${resolve('/')}${path}`,
		modified: created.slice(0, 10),
		version
	};
}

/** The table or the package that a file is of. */
function partOf(file: string, { name, title, resources }: Descriptor): Part & { readonly title: string } {
	const table = resources.find((each) => file.startsWith(`${each.name}.`));
	return table ? { kind: 'table', name: table.name, title: table.title } : { kind: 'package', name, title };
}

/** The files of the data package as it is now: of each table, and of the whole. */
export function dataFiles(): readonly ListedFile[] {
	const descriptor = readBuilt<Descriptor>('data/latest/datapackage.json');
	return readBuilt<Written>('data/index.json')
		.files.filter(({ path }) => path.startsWith(latest))
		.map(({ path, bytes, sha256, mediaType }) => {
			const { kind, name, title } = partOf(path.slice(latest.length), descriptor);
			return {
				...ofThisVersion(`data/${path}`),
				title: `${title}: ${fileLabel(path)}`,
				of: { kind, name },
				bytes,
				sha256,
				mediaType
			};
		});
}
