import { defineChart } from '#src/chart/chart.ts';
import EstimatesRange from './EstimatesRange.svelte';
import { layout } from './layout.ts';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import { view } from './view.ts';

export default defineChart({
	id: 'estimates-range',
	name: 'Rival estimates',
	description:
		'Every published claim of how many people fled and how much money left, side by side on one scale, with who said it, when, and what became of it.',
	question: 'number',
	view,
	texts,
	table,
	layout,
	thumbnail,
	Picture: EstimatesRange
});
