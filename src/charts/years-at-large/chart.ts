import { defineChart } from '#src/chart/modelChart.ts';
import type { AbsenceData } from '#scripts/derive/charts/years-at-large.ts';
import { model, type YearsModel } from './model.ts';
import { yearsOptions } from './options.ts';
import YearsAtLarge from './YearsAtLarge.svelte';

export default defineChart<AbsenceData, YearsModel>({
	id: 'years-at-large',
	name: 'Years away',
	description: 'One line for each documented case, from flight to return, open-ended where nobody returned.',
	question: 'return',
	options: yearsOptions,
	model,
	Picture: YearsAtLarge
});
