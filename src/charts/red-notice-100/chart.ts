import { defineChart } from '#src/chart/chart.ts';
import { layout } from './layout.ts';
import RedNotice100 from './RedNotice100.svelte';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import { options, view } from './view.ts';

export default defineChart({
	id: 'red-notice-100',
	name: 'The hundred of April 2015',
	description:
		'One square for each person on the list of a hundred red notices: who came back and how, who did not, and of whom nothing is known.',
	question: 'return',
	options,
	view,
	texts,
	table,
	layout,
	thumbnail,
	Picture: RedNotice100
});
