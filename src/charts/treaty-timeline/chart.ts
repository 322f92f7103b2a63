import { defineChart } from '#src/chart/chart.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import TreatyTimeline from './TreatyTimeline.svelte';
import { view } from './view.ts';

export default defineChart({
	id: 'treaty-timeline',
	name: 'Treaties through time',
	description: 'How many treaties of each kind were signed, and how many of them are known to be in force.',
	question: 'law',
	view,
	texts,
	table,
	layout,
	thumbnail,
	Picture: TreatyTimeline
});
