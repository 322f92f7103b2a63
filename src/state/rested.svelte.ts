import { millisecondsOfRest } from './chartState.svelte.ts';

/**
 * A value as it was when it last rested: what costs too much for each step of a slider (notes, a table, the names of two
 * hundred outlines) hangs on it. For use while a component is set up.
 */
export function rested<Value>(read: () => Value): { readonly current: Value } {
	let shown = $state.raw(read());
	$effect(() => {
		const next = read();
		const timer = setTimeout(() => (shown = next), millisecondsOfRest);
		return () => clearTimeout(timer);
	});
	return {
		get current() {
			return shown;
		}
	};
}
