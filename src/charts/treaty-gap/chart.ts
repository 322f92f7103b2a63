import { defineChart } from '#src/charts/chart.ts';
import type { GapData } from '#scripts/derive/treaty-gap.ts';
import { model, type TreatyGapModel } from './model.ts';
import { gapOptions } from './options.ts';
import TreatyGap from './TreatyGap.svelte';

export default defineChart<GapData, TreatyGapModel>({
	id: 'treaty-gap',
	name: 'The treaty gap',
	description:
		'Destinations ranked by people, against the treaties and agreements in force there in a chosen year.',
	options: gapOptions,
	model,
	Picture: TreatyGap
});
