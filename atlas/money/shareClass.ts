/** Where a returned share of what was frozen lies: its tenth of the whole, from 0 to 9; all of it; or more. */
export type ShareClass = number | 'all' | 'more';

/** Of equal sums one may have been rounded: half a percent less or more is all of it. */
const tolerance = 0.005;

/** The class of a share. @param of 0 or more; 1 is all that was frozen */
export function shareClass(of: number): ShareClass {
	if (of > 1 + tolerance) return 'more';
	return of >= 1 - tolerance ? 'all' : Math.floor(of * 10);
}
