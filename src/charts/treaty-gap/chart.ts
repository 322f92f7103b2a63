import { defineChart } from '#src/chart/chart.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import TreatyGap from './TreatyGap.svelte';
import { options, view } from './view.ts';

export default defineChart({
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
