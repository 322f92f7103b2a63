import type { StoryStepData } from '#scripts/derive/pages/story.ts';
import { loadChart } from '#src/charts/registry.ts';

/** Id of the step whose map holds the outlines for all others of the page: a filled one, if any; undefined where no step has a map. */
export async function landOwner(
	steps: readonly Pick<StoryStepData, 'id' | 'chart'>[]
): Promise<string | undefined> {
	const lands = await Promise.all(
		steps.map(async ({ id, chart }) => ({ id, land: (await loadChart(chart)).land }))
	);
	return (lands.find(({ land }) => land === 'filled') ?? lands.find(({ land }) => land === 'plain'))?.id;
}
