import { defineChart } from '#src/chart/modelChart.ts';
import type { RedNoticeData } from '#scripts/derive/charts/red-notice-100.ts';
import { model, type RedNoticeModel } from './model.ts';
import RedNotice100 from './RedNotice100.svelte';

export default defineChart<RedNoticeData, RedNoticeModel>({
	id: 'red-notice-100',
	name: 'The hundred of April 2015',
	description:
		'One mark for each person on the list of a hundred red notices: who came back and how, who did not, and of whom nothing is known.',
	question: 'return',
	options: () => ({}),
	model,
	Picture: RedNotice100
});
