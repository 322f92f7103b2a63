import { defineChart } from '#src/chart/chart.ts';
import { layout } from './layout.ts';
import RecoveredByYear from './RecoveredByYear.svelte';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import { options, view } from './view.ts';

export default defineChart({
	id: 'recovered-by-year',
	name: 'Money recovered by year',
	description:
		'Published sums of money recovered, year by year and by who counts, as published or in US dollars of that year, with rival figures and gaps.',
	question: 'money',
	options,
	view,
	texts,
	table,
	layout,
	thumbnail,
	Picture: RecoveredByYear
});
