import { defineChart } from '#src/chart/chart.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import { options, view } from './view.ts';
import YearsAtLarge from './YearsAtLarge.svelte';

export default defineChart({
	id: 'years-at-large',
	name: 'Years away',
	description:
		'How long people who fled stayed away, and one line for each documented case from flight to return.',
	question: 'return',
	options,
	view,
	texts,
	table,
	layout,
	thumbnail,
	Picture: YearsAtLarge
});
