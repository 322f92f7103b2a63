/** The narrowest container that the tree is drawn in, pixels; `LifeOfANumber.svelte` draws the chain in all below. */
export const narrowestTree = 864;
