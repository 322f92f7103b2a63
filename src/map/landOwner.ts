import { getContext, setContext } from 'svelte';

const key = 'land-owner';

/** Says, for the maps below a component, whether they hold the outlines of the land or refer to another map of the page. */
export function setLandOwner(owns: boolean): void {
	setContext(key, owns);
}

/** Whether a map holds the outlines itself: a page needs them once. */
export const ownsLand = (): boolean => getContext<boolean | undefined>(key) ?? true;
