/** Radius in pixels of a disc with a number in it, on a map and in the list that explains it. */
export const discRadius = 8;
