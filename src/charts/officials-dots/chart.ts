import { defineChart } from '#src/chart/chart.ts';
import { layout } from './layout.ts';
import OfficialsDots from './OfficialsDots.svelte';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import { view } from './view.ts';

export default defineChart({
	id: 'officials-dots',
	name: 'The claim in dots',
	description:
		'The officials of the claim as dots, and beside them, in dots of the same size, what is documented: named, returned, at large.',
	question: 'number',
	view,
	texts,
	table,
	layout,
	thumbnail,
	Picture: OfficialsDots
});
