import { defineChart } from '#src/chart/chart.ts';
import type { EstimatesRangeData } from '#scripts/derive/charts/estimates-range.ts';
import EstimatesRange from './EstimatesRange.svelte';
import { layout, type RangeLayout } from './layout.ts';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import { options, view, type RangeView } from './view.ts';

export default defineChart<EstimatesRangeData, RangeView, RangeLayout>({
	id: 'estimates-range',
	name: 'Rival estimates',
	description:
		'Every published claim of how many people fled and how much money left, side by side on one scale, with who said it, when, and what became of it.',
	question: 'number',
	options,
	view,
	texts,
	table,
	layout,
	thumbnail,
	Picture: EstimatesRange
});
