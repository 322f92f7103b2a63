import type { RecoveredByYearData } from '#scripts/derive/charts/recovered-by-year.ts';
import { defineChart } from '#src/chart/modelChart.ts';
import { model, type RecoveredByYearModel } from './model.ts';
import { recoveredOptions } from './options.ts';
import RecoveredByYear from './RecoveredByYear.svelte';

export default defineChart<RecoveredByYearData, RecoveredByYearModel>({
	id: 'recovered-by-year',
	name: 'Money recovered by year',
	description:
		'Published sums of money recovered, year by year and by who counts, as published and in US dollars of that year, with rival figures and gaps.',
	question: 'money',
	options: recoveredOptions,
	model,
	Picture: RecoveredByYear
});
