import { defineChart } from '#src/chart/chart.ts';
import { layout } from './layout.ts';
import ReturnMethods from './ReturnMethods.svelte';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import { view } from './view.ts';

export default defineChart({
	id: 'return-methods',
	name: 'Ways of return',
	description:
		'How people came back, group by group: extradited, repatriated, arrested or “persuaded”, by official count and by that of a rights group.',
	question: 'return',
	view,
	texts,
	table,
	layout,
	thumbnail,
	Picture: ReturnMethods
});
