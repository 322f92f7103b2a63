import { defineChart } from '#src/chart/chart.ts';
import FrozenToReturned from './FrozenToReturned.svelte';
import { layout } from './layout.ts';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import { options, view } from './view.ts';

export default defineChart({
	id: 'frozen-to-returned',
	name: 'From frozen to returned',
	description:
		'One square for each freeze of money abroad: after how many something came back, and how much of what was frozen.',
	question: 'money',
	options,
	view,
	texts,
	table,
	layout,
	thumbnail,
	Picture: FrozenToReturned
});
