import { folders } from '#tests/fixtures/nigeria/folders.ts';
import { BuiltSite } from './BuiltSite.ts';

/** The site of another home jurisdiction, whose package is small (`tests/fixtures/nigeria`). */
export const otherHome = new BuiltSite(folders.build, '');

/** The two builds of the atlas that `npm test` makes: the same site at the root of a host, and below a path of it. */
export const sites = [
	['at the root', new BuiltSite('build', '')],
	['below a base path', new BuiltSite('.svelte-kit/build-below-base', '/fugitive-flows')]
] as const;

/** These, and the other: for what must hold of any site. */
export const allSites = [...sites, ['of another home', otherHome]] as const;
