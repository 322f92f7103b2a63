/** How long the reader's hand must rest before the address and what else costs more follow: a dragged slider does it once. */
export const millisecondsOfRest = 300;

/**
 * Runs something once nothing has called for it for a while. A call costs no timer of its own: the one that runs looks, when
 * it ends, how long ago the last call was.
 */
export function afterRest(
	run: () => void,
	milliseconds = millisecondsOfRest
): { readonly call: () => void; readonly stop: () => void } {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let last = 0;
	const end = () => {
		const left = last + milliseconds - Date.now();
		if (left > 0) timer = setTimeout(end, left);
		else {
			timer = undefined;
			run();
		}
	};
	return {
		call() {
			last = Date.now();
			timer ??= setTimeout(end, milliseconds);
		},
		stop() {
			clearTimeout(timer);
			timer = undefined;
		}
	};
}
