import { defineChart } from '#src/chart/modelChart.ts';
import type { LifeOfANumberData } from '#scripts/derive/charts/life-of-a-number.ts';
import LifeOfANumber from './LifeOfANumber.svelte';
import { model, type LifeModel } from './model.ts';

export default defineChart<LifeOfANumberData, LifeModel>({
	id: 'life-of-a-number',
	name: 'Life of a number',
	description:
		'The family tree of one claim: how a figure of people and one of money were printed, changed, credited to other offices, denied and printed again.',
	question: 'number',
	options: () => ({}),
	model,
	Picture: LifeOfANumber
});
