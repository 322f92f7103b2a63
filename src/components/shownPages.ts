/** So many pages on either side of the one shown are named. */
const near = 2;
/** In a long list every so many are named, too. */
const stride = 10;

/**
 * The pages of a list that a pager names, in order: the first, the last, those beside the one shown, and in a long list
 * some on the way, so that none is far.
 */
export function shownPages(page: number, pages: number): readonly number[] {
	return Array.from({ length: pages }, (_, index) => index + 1).filter(
		(number) => number === 1 || number === pages || Math.abs(number - page) <= near || number % stride === 0
	);
}
