import { BuiltSite } from './BuiltSite.ts';

/** The two builds that `npm test` makes: the same site at the root of a host, and below a path of it. */
export const sites = [
	['at the root', new BuiltSite('build', '')],
	['below a base path', new BuiltSite('.svelte-kit/build-below-base', '/fugitive-flows')]
] as const;
