import { defineChart } from '#src/chart/modelChart.ts';
import type { GapData } from '#scripts/derive/charts/treaty-gap.ts';
import { model, type TreatyGapModel } from './model.ts';
import { gapOptions } from './options.ts';
import TreatyGap from './TreatyGap.svelte';

export default defineChart<GapData, TreatyGapModel>({
	id: 'treaty-gap',
	name: 'The treaty gap',
	description:
		'Which treaties and agreements were in force where people fled to: on the day of flight and of return, and in a chosen year.',
	question: 'flight',
	options: gapOptions,
	model,
	Picture: TreatyGap
});
