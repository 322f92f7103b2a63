import { defineChart } from '#src/chart/chart.ts';
import FlowsLegend from './FlowsLegend.svelte';
import FugitiveFlows from './FugitiveFlows.svelte';
import { layout } from './layout.ts';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import { options, view } from './view.ts';

export default defineChart({
	id: 'fugitive-flows',
	name: 'Flights and returns',
	description:
		'Where people were believed to have gone, and where they came back from, one published count at a time.',
	question: 'flight',
	options,
	view,
	texts,
	table,
	layout,
	thumbnail,
	Picture: FugitiveFlows,
	land: 'plain',
	layer: { id: 'people', label: 'People', map: ({ world }) => world, Legend: FlowsLegend }
});
