import type { MapModel, NumberedFlow } from '#src/map/mapModel.ts';
import { drawing, type Drawing } from './drawing.ts';
import { layerMap, type LayerLook } from './layerMap.ts';
import { pairLists, type PairList } from './pairLists.ts';
import { columnHeads, legendOf, type LegendLine } from './labels.ts';
import type { AssetFlowsView } from './view.ts';

export interface AssetFlowsLayout {
	/** Teal where money came back; ochre where it lies. */
	readonly direction: 'back' | 'money';
	readonly heads: { readonly left: string; readonly right: string };
	/** The picture for a phone, and for where there is more room. */
	readonly narrow: Drawing;
	readonly wide: Drawing;
	readonly legend: readonly LegendLine[];
	readonly lists: readonly PairList[];
	/** The same pairs on a map, as the explorer's layer draws them. */
	readonly layer: {
		readonly map: MapModel;
		readonly looks: readonly LayerLook[];
		readonly widths: readonly { readonly text: string; readonly width: number }[];
		/** Its largest arcs by the numbers in their discs. */
		readonly flows: readonly NumberedFlow[];
	};
}

/** Everything that the picture of money shows, and the layer of the explorer beside it. */
export function layout(view: AssetFlowsView): AssetFlowsLayout {
	return {
		direction: view.stage === 'returned' ? 'back' : 'money',
		heads: columnHeads[view.stage],
		narrow: drawing(view, 'narrow'),
		wide: drawing(view, 'wide'),
		legend: legendOf(view),
		lists: pairLists(view),
		layer: layerMap(view)
	};
}
