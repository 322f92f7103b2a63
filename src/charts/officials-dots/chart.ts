import { defineChart } from '#src/chart/chart.ts';
import type { OfficialsDotsData } from '#scripts/derive/charts/officials-dots.ts';
import { layout, type OfficialsDotsLayout } from './layout.ts';
import OfficialsDots from './OfficialsDots.svelte';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import { options, view, type OfficialsDotsView } from './view.ts';

export default defineChart<OfficialsDotsData, OfficialsDotsView, OfficialsDotsLayout>({
	id: 'officials-dots',
	name: 'The claim in dots',
	description:
		'The officials of the claim as dots, and beside them, in dots of the same size, what is documented: named, returned, at large.',
	question: 'number',
	options,
	view,
	texts,
	table,
	layout,
	thumbnail,
	Picture: OfficialsDots
});
