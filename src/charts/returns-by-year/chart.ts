import { defineChart } from '#src/chart/chart.ts';
import { layout } from './layout.ts';
import ReturnsByYear from './ReturnsByYear.svelte';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import { options, view } from './view.ts';

export default defineChart({
	id: 'returns-by-year',
	name: 'Returns by year',
	description:
		'How many people came back each year, as each campaign counts them, with partial years, rival counts and gaps.',
	question: 'return',
	options,
	view,
	texts,
	table,
	layout,
	thumbnail,
	Picture: ReturnsByYear
});
