/** How long a slice of work may take before the page answers again. */
const millisecondsAtOnce = 8;

/**
 * Does long work in short slices, between which the page answers.
 * @param work does some of it until it is told that time is up, and returns whether all is done
 */
export function inSlices(work: (timeIsUp: () => boolean) => boolean): void {
	const slice = () => {
		const end = performance.now() + millisecondsAtOnce;
		if (!work(() => performance.now() > end)) setTimeout(slice);
	};
	setTimeout(slice);
}
