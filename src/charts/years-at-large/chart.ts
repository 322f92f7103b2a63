import { defineChart } from '#src/chart/chart.ts';
import type { AbsenceData } from '#scripts/derive/charts/years-at-large.ts';
import { layout, type YearsLayout } from './layout.ts';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import { options, view, type View } from './view.ts';
import YearsAtLarge from './YearsAtLarge.svelte';

export default defineChart<AbsenceData, View, YearsLayout>({
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
