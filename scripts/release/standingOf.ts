import type { WrittenFile } from '../emit/FileWriter.ts';
import { readDeclared, readReleases } from './readReleases.ts';
import { areSame, seemSame } from './sameTables.ts';
import { standing, type Standing } from './standing.ts';

/** What is to be known before tables can be called by a version. */
export interface VersionQuestion {
	/** Folder of the tables. */
	readonly data: string;
	/** The version that their descriptor names. */
	readonly named: string;
	/** They are about to be released: called by that version although no release has it yet. */
	readonly asRelease?: boolean | undefined;
	/** Whether they are those of the release of that version; guessed from how they lie there where it is not known yet. */
	readonly isSame?: boolean | undefined;
}

/** What the tables are to be called, and whether that turned out to be wrong when they were written. */
export interface StandingOf extends Standing {
	/** Whether the tables are the release's if they were taken not to be, or the other way round. */
	readonly isWrong: (files: readonly WrittenFile[]) => boolean;
	readonly isSame: boolean;
}

/** What the tables in a folder are to be called. */
export function standingOf({ data, named, asRelease = false, isSame }: VersionQuestion): StandingOf {
	const releases = readReleases(data);
	const next = readDeclared(data);
	if (asRelease) {
		const previous = releases.at(-1)?.version ?? null;
		return { version: named, isReleased: true, previous, declared: next, isSame: true, isWrong: () => false };
	}
	const release = releases.find(({ version }) => version === named);
	const same = isSame ?? (release !== undefined && seemSame(release, data));
	return {
		...standing(named, releases, same, next),
		isSame: same,
		// Asked once: an answer that was found by writing the tables is right.
		isWrong: (files) =>
			release !== undefined && isSame === undefined && (areSame(release, files) ?? same) !== same
	};
}
