import { afterRest } from './afterRest.ts';

/**
 * A value as it was when it last rested: what costs too much for each step of a slider (notes, a table, the names of two
 * hundred outlines) hangs on it. For use while a component is set up.
 */
export function rested<Value>(read: () => Value): { readonly current: Value } {
	let shown = $state.raw(read());
	let latest = shown;
	const rest = afterRest(() => (shown = latest));
	$effect(() => {
		latest = read();
		rest.call();
	});
	$effect(() => rest.stop);
	return {
		get current() {
			return shown;
		}
	};
}
