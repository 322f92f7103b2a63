import { versionNumbers } from './compareVersions.ts';
import type { Declared, ReleaseRecord } from './ReleaseRecord.ts';

/** What the tables as they are now are to be called, and what they are compared with. */
export interface Standing {
	readonly version: string;
	/** Whether a release with the same tables has this version. */
	readonly isReleased: boolean;
	/** The release before them; null where there is none. */
	readonly previous: string | null;
	/** What is declared of the changes since. */
	readonly declared: Declared;
}

/**
 * What tables are to be called: by a version that was released only while they are the tables of that release. What is not
 * released yet is a draft of the version that comes: of the one that the descriptor names where it is new (`1.1.0-draft`), else
 * of the next after it (`1.0.1-draft` after 1.0.0). Where no release was ever made, the descriptor's version stands as it is.
 * @param named the version that the descriptor names
 * @param releases the oldest first
 * @param isSame whether the tables are those of the release of that version
 * @param next what is declared of the release that comes
 */
export function standing(
	named: string,
	releases: readonly ReleaseRecord[],
	isSame: boolean,
	next: Declared = {}
): Standing {
	const release = releases.find(({ version }) => version === named);
	if (release && isSame)
		return { version: named, isReleased: true, previous: release.previous, declared: release };
	const previous = releases.at(-1)?.version ?? null;
	if (previous === null) return { version: named, isReleased: false, previous, declared: next };
	if (!release) return { version: `${named}-draft`, isReleased: false, previous, declared: next };
	const [major, minor, patch] = versionNumbers(previous);
	return { version: `${major}.${minor}.${patch + 1}-draft`, isReleased: false, previous, declared: next };
}
