import { defineChart } from '#src/chart/modelChart.ts';
import type { FrozenToReturnedData } from '#scripts/derive/charts/frozen-to-returned.ts';
import FrozenToReturned from './FrozenToReturned.svelte';
import { model, type FrozenToReturnedModel } from './model.ts';
import { frozenToReturnedOptions } from './options.ts';

export default defineChart<FrozenToReturnedData, FrozenToReturnedModel>({
	id: 'frozen-to-returned',
	name: 'From frozen to returned',
	description: 'How much of what was frozen is known to have come back, affair by affair, worldwide.',
	question: 'money',
	options: frozenToReturnedOptions,
	model,
	Picture: FrozenToReturned
});
