import { defineChart } from '#src/chart/modelChart.ts';
import type { MilestonesData } from '#scripts/derive/charts/milestones.ts';
import Milestones from './Milestones.svelte';
import { model, type MilestonesModel } from './model.ts';
import { milestoneOptions } from './options.ts';

export default defineChart<MilestonesData, MilestonesModel>({
	id: 'milestones',
	name: 'Milestones',
	description: 'Laws, operations, court rulings and criticism, year by year, each with its source.',
	question: 'law',
	options: milestoneOptions,
	model,
	Picture: Milestones
});
