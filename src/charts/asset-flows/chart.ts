import { defineChart } from '#src/chart/chart.ts';
import AssetFlows from './AssetFlows.svelte';
import LayerLegend from './LayerLegend.svelte';
import { layout } from './layout.ts';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import { options, view } from './view.ts';

export default defineChart({
	id: 'asset-flows',
	name: 'Money between jurisdictions',
	description:
		'Money frozen, confiscated or returned between jurisdictions, worldwide: who held it and who got it, one stage at a time.',
	question: 'money',
	options,
	view,
	texts,
	table,
	layout,
	thumbnail,
	Picture: AssetFlows,
	layer: { id: 'money', label: 'Money', map: ({ layer }) => layer.map, Legend: LayerLegend }
});
