import { defineChart } from '#src/chart/chart.ts';
import type { ReturnMethodsData } from '#scripts/derive/charts/return-methods.ts';
import { layout, type ReturnMethodsLayout } from './layout.ts';
import ReturnMethods from './ReturnMethods.svelte';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import { options, view, type ReturnMethodsView } from './view.ts';

export default defineChart<ReturnMethodsData, ReturnMethodsView, ReturnMethodsLayout>({
	id: 'return-methods',
	name: 'Ways of return',
	description:
		'How people came back, group by group: extradited, repatriated, arrested or “persuaded”, by official count and by that of a rights group.',
	question: 'return',
	options,
	view,
	texts,
	table,
	layout,
	thumbnail,
	Picture: ReturnMethods
});
