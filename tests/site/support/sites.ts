import { folders } from '#tests/fixtures/nigeria/folders.ts';
import { settings } from '#scripts/settings.ts';
import { BuiltSite } from './BuiltSite.ts';

/** Whether the one site is tested that a host is to get, where and as the environment says (`.github/workflows/ci.yml`). */
const isPublished = process.env.TESTED_SITE === 'published';

/** The two builds of the atlas that `npm test` makes: the same site at the root of a host, and below a path of it. */
export const sites: readonly (readonly [where: string, site: BuiltSite])[] = isPublished
	? [['that is published', new BuiltSite(settings.build, settings.base)]]
	: [
			['at the root', new BuiltSite('build', '')],
			['below a base path', new BuiltSite('.svelte-kit/build-below-base', '/fugitive-flows')]
		];

/** These, and that of another home jurisdiction, whose package is small (`tests/fixtures/nigeria`): for what must hold of any. */
export const allSites = isPublished
	? sites
	: [...sites, ['of another home', new BuiltSite(folders.build, '')] as const];
