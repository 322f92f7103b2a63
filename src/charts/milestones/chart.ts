import { defineChart } from '#src/chart/chart.ts';
import { layout } from './layout.ts';
import Milestones from './Milestones.svelte';
import { table } from './table.ts';
import { texts } from './texts.ts';
import { thumbnail } from './thumbnail.ts';
import { options, view } from './view.ts';

export default defineChart({
	id: 'milestones',
	name: 'Milestones',
	description: 'Treaties, operations, laws, court rulings and criticism along time, each with its source.',
	question: 'law',
	options,
	view,
	texts,
	table,
	layout,
	thumbnail,
	Picture: Milestones
});
