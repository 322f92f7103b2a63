import { defineChart } from '#src/chart/modelChart.ts';
import type { EstimatesRangeData } from '#scripts/derive/charts/estimates-range.ts';
import EstimatesRange from './EstimatesRange.svelte';
import { model, type RangeModel } from './model.ts';

export default defineChart<EstimatesRangeData, RangeModel>({
	id: 'estimates-range',
	name: 'Rival estimates',
	description:
		'Every published claim of how many people fled and how much money left, side by side on logarithmic scales, with claimant, date, years covered and status.',
	question: 'number',
	options: () => ({}),
	model,
	Picture: EstimatesRange
});
