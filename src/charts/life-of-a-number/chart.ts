import { defineChart } from '#src/chart/chart.ts';
import { layout } from './layout.ts';
import LifeOfANumber from './LifeOfANumber.svelte';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import { view } from './view.ts';

export default defineChart({
	id: 'life-of-a-number',
	name: 'Life of a number',
	description:
		'One sentence and its edits: how a figure of people and one of money were printed, changed, credited to other offices, denied and printed again.',
	question: 'number',
	view,
	texts,
	table,
	layout,
	thumbnail,
	Picture: LifeOfANumber
});
