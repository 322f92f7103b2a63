import type { Release } from '#atlas/files/changelog.ts';

/** The anchor of a release on the page of the updates. */
export function releaseAnchor({ version }: Pick<Release, 'version'>): string {
	return version === 'Unreleased' ? 'unreleased' : `v${version}`;
}
