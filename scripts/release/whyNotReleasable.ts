import type { Release } from '#atlas/files/changelog.ts';
import { compareVersions, versionNumbers } from './compareVersions.ts';

/** What is known before a release is made. */
export interface Releasable {
	/** The version that the descriptor names. */
	readonly version: string;
	/** Day of the data, `YYYY-MM-DD`. */
	readonly date: string;
	/** Versions that were released, the oldest first. */
	readonly released: readonly string[];
	readonly changelog: readonly Release[];
}

/** The version as a release may be called; a message where it may not. */
function whyNotVersion(version: string, released: readonly string[]): string | null {
	try {
		versionNumbers(version);
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	if (released.includes(version))
		return `Version ${version} was released already: the descriptor needs a new one`;
	const last = released.at(-1);
	return last !== undefined && compareVersions(version, last) < 0
		? `Version ${version} is older than ${last}, which was released last`
		: null;
}

/** What keeps a version from being released, in sentences; nothing where nothing does. */
export function whyNotReleasable({ version, date, released, changelog }: Releasable): readonly string[] {
	const entry = changelog.find((release) => release.version === version);
	return [
		whyNotVersion(version, released),
		entry === undefined ? `CHANGELOG.md has no entry [${version}]` : null,
		entry !== undefined && entry.date !== date
			? `CHANGELOG.md dates ${version} to ${entry.date}, the descriptor (created) to ${date}`
			: null,
		entry !== undefined && !entry.parts.some(({ heading }) => heading === 'Data')
			? `CHANGELOG.md says nothing of the data of ${version} ("### Data")`
			: null
	].filter((message) => message !== null);
}
