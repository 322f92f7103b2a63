import { defineChart } from '#src/chart/modelChart.ts';
import type { TreatyTimelineData } from '#scripts/derive/charts/treaty-timeline.ts';
import { model, type TreatyTimelineModel } from './model.ts';
import TreatyTimeline from './TreatyTimeline.svelte';

export default defineChart<TreatyTimelineData, TreatyTimelineModel>({
	id: 'treaty-timeline',
	name: 'Treaties through time',
	description:
		'How many instruments of each type were signed, and how many of them are known to be in force.',
	question: 'law',
	options: () => ({}),
	model,
	Picture: TreatyTimeline
});
