import { defineChart } from '#src/chart/modelChart.ts';
import type { OfficialsDotsData } from '#scripts/derive/charts/officials-dots.ts';
import { model, type DotsModel } from './model.ts';
import OfficialsDots from './OfficialsDots.svelte';

export default defineChart<OfficialsDotsData, DotsModel>({
	id: 'officials-dots',
	name: 'The claim in dots',
	description:
		'The officials of the claim as dots, and beside them, in dots of the same size, what is documented: named, returned, at large.',
	question: 'number',
	options: () => ({}),
	model,
	Picture: OfficialsDots
});
