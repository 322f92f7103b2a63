import type { ReleaseRecord } from '#scripts/release/ReleaseRecord.ts';
import type { Release } from '#atlas/files/changelog.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import { keptReleases } from '#src/updates/keptReleases.server.ts';
import { readUpdates } from '#src/updates/readUpdates.server.ts';

/** What the pipeline's `index.json` says of the tables as they are now. */
interface Index {
	readonly released: boolean;
	readonly files: readonly { readonly path: string }[];
}

/** A release as the changelog tells it, and as it is kept; null where no files of it are. */
export interface Update extends Release {
	readonly kept: ReleaseRecord | null;
}

export function load() {
	const kept = keptReleases();
	const { released, files } = readBuilt<Index>('data/index.json');
	const updates: readonly Update[] = readUpdates()
		.filter(({ parts }) => parts.length > 0)
		.map((release) => ({ ...release, kept: kept.get(release.version) ?? null }));
	return {
		updates,
		/** Of what is in no version yet: the last one, where the tables are compared with it. */
		since:
			!released && files.some(({ path }) => path === 'latest/changes.csv')
				? ([...kept.keys()].at(-1) ?? null)
				: null
	};
}
