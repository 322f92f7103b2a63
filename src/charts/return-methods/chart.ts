import type { ReturnMethodsData } from '#scripts/derive/charts/return-methods.ts';
import { defineChart } from '#src/chart/modelChart.ts';
import { model, type ReturnMethodsModel } from './model.ts';
import ReturnMethods from './ReturnMethods.svelte';

export default defineChart<ReturnMethodsData, ReturnMethodsModel>({
	id: 'return-methods',
	name: 'Ways of return',
	description:
		'How people came back, group by group: extradited, repatriated, arrested or “persuaded”, by official count and by that of a rights group.',
	question: 'return',
	options: () => ({}),
	model,
	Picture: ReturnMethods
});
