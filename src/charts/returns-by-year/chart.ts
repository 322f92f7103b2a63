import type { ReturnsByYearData } from '#scripts/derive/charts/returns-by-year.ts';
import { defineChart } from '#src/chart/modelChart.ts';
import { model, type ReturnsByYearModel } from './model.ts';
import { returnsOptions } from './options.ts';
import ReturnsByYear from './ReturnsByYear.svelte';

export default defineChart<ReturnsByYearData, ReturnsByYearModel>({
	id: 'returns-by-year',
	name: 'Returns by year',
	description:
		'Published counts of persons returned, year by year and by who counts, with partial years, rival figures and gaps.',
	question: 'return',
	options: returnsOptions,
	model,
	Picture: ReturnsByYear
});
