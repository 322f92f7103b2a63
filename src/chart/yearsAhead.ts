import type { Options, OptionSchema } from '#src/state/options.ts';

/** The same options with each year that a slider of theirs can stand at, the latest first; none where there is no slider. */
export function yearsAhead(
	options: Options,
	schemas: Readonly<Record<string, OptionSchema>>
): readonly Options[] {
	return Object.entries(schemas).flatMap(([name, schema]) =>
		schema.kind === 'year'
			? Array.from({ length: schema.last - schema.first + 1 }, (_, back) => ({
					...options,
					[name]: String(schema.last - back)
				}))
			: []
	);
}

/** Not every browser tells when it has nothing to do; then each value waits a little for its turn. */
const patience = 50;

/**
 * Does something with one value after the other while the browser has nothing else to do.
 * @returns ends that
 */
export function eachWhenIdle<Value>(values: readonly Value[], work: (value: Value) => void): () => void {
	const left = [...values];
	let stop = () => {};
	const some = (deadline?: IdleDeadline) => {
		do {
			const value = left.shift();
			if (value === undefined) return;
			work(value);
		} while ((deadline?.timeRemaining() ?? 0) > 0);
		wait();
	};
	const wait = () => {
		if (typeof requestIdleCallback === 'undefined') {
			const timer = setTimeout(some, patience);
			stop = () => clearTimeout(timer);
		} else {
			const request = requestIdleCallback(some);
			stop = () => cancelIdleCallback(request);
		}
	};
	wait();
	return () => stop();
}
