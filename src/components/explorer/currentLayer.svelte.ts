import type { ExplorerState } from './explorerState.svelte.ts';
import { loadLayer, type Layer, type LayerChoice } from './layers.ts';

/**
 * The layer that a reader has chosen; until its code and data have come, the one before. For use while a component is set up.
 * @param first the layer that is there
 */
export function currentLayer(choices: readonly LayerChoice[], first: Layer, view: ExplorerState) {
	view.meet(first);
	let shown = $state.raw(first);
	let failed = $state(false);
	$effect(() => {
		const wanted = choices.find(({ id }) => id === view.own.layer);
		failed = false;
		if (!wanted || wanted.id === shown.id) return;
		const show = (layer: Layer) => {
			// Who chooses again before the first answer comes sees the last choice.
			if (layer.id !== view.own.layer) return;
			if (view.meet(layer)) view.readLayer();
			shown = layer;
		};
		loadLayer(wanted).then(show, () => (failed = true));
	});
	return {
		get shown() {
			return shown;
		},
		/** Whether the layer chosen could not be had. */
		get failed() {
			return failed;
		}
	};
}
