import { defineChart } from '#src/chart/chart.ts';
import type { LifeOfANumberData } from '#scripts/derive/charts/life-of-a-number.ts';
import { layout, type LifeLayout } from './layout.ts';
import LifeOfANumber from './LifeOfANumber.svelte';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import { options, view, type LifeView } from './view.ts';

export default defineChart<LifeOfANumberData, LifeView, LifeLayout>({
	id: 'life-of-a-number',
	name: 'Life of a number',
	description:
		'One sentence and its edits: how a figure of people and one of money were printed, changed, credited to other offices, denied and printed again.',
	question: 'number',
	options,
	view,
	texts,
	table,
	layout,
	thumbnail,
	Picture: LifeOfANumber
});
