import { defineChart } from '#src/chart/modelChart.ts';
import AssetFlows from './AssetFlows.svelte';
import { model, type AssetFlowsModel } from './model.ts';
import MoneyKey from './MoneyKey.svelte';
import { assetFlowsOptions } from './options.ts';
import type { AssetFlowsChartData } from './view.ts';

export default defineChart<AssetFlowsChartData, AssetFlowsModel>({
	id: 'asset-flows',
	name: 'Money between jurisdictions',
	description:
		'Money frozen, confiscated or returned between jurisdictions, worldwide, one stage at a time, never added.',
	layer: { id: 'money', label: 'Money', map: ({ map }) => map, Key: MoneyKey },
	question: 'money',
	options: assetFlowsOptions,
	model,
	Picture: AssetFlows
});
