import { defineChart } from '#src/chart/modelChart.ts';
import FlowsKey from './FlowsKey.svelte';
import FugitiveFlows from './FugitiveFlows.svelte';
import { model, type FlowsChartData, type FugitiveFlowsModel } from './model.ts';
import { flowsOptions } from './options.ts';

export default defineChart<FlowsChartData, FugitiveFlowsModel>({
	id: 'fugitive-flows',
	name: 'Flights and returns',
	description:
		'Where people were believed to have gone, and where they came back from, one published count at a time.',
	layer: { id: 'people', label: 'People', map: ({ map }) => map, Key: FlowsKey },
	question: 'flight',
	options: flowsOptions,
	model,
	Picture: FugitiveFlows
});
