import { defineChart } from '#src/chart/chart.ts';
import type { GapData } from '#scripts/derive/charts/treaty-gap.ts';
import { layout, type TreatyGapLayout } from './layout.ts';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import TreatyGap from './TreatyGap.svelte';
import { options, view, type View } from './view.ts';

export default defineChart<GapData, View, TreatyGapLayout>({
	id: 'treaty-gap',
	name: 'The treaty gap',
	description:
		'Which treaties and agreements were in force where people fled to: on the day of flight and of return, and in a chosen year.',
	question: 'flight',
	options,
	view,
	texts,
	table,
	layout,
	thumbnail,
	Picture: TreatyGap
});
