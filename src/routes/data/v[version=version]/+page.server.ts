import { error } from '@sveltejs/kit';
import { citations } from '#src/cite/citations.ts';
import { versionWork } from '#src/cite/works.server.ts';
import { fileLabel } from '#src/catalogue/fileLabel.ts';
import type { ListedFile } from '#src/catalogue/ListedFile.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import { keptVersions, versionAddress } from '#src/data/versions.server.ts';

/** Its address ends with a slash: below it stand its files. */
export const trailingSlash = 'always';

export const entries = () => keptVersions().map(({ version }) => ({ version }));

/** What the list of a version says of its files. */
interface Index {
	readonly files: readonly Pick<ListedFile, 'path' | 'bytes' | 'sha256'>[];
}

export function load({ params: { version } }: { params: { version: string } }) {
	const versions = keptVersions();
	const kept = versions.find((each) => each.version === version);
	if (!kept) error(404);
	const newest = versions[0]?.version ?? version;
	const { files } = readBuilt<Index>(`data/v${version}/index.json`);
	return {
		...{ version, date: kept.date },
		folder: versionAddress(version),
		newest: { version: newest, folder: versionAddress(newest) },
		files: files.map((file) => ({ ...file, label: fileLabel(file.path) })),
		citations: citations(versionWork(version))
	};
}
