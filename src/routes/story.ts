import type { StoryStepData } from '#scripts/derive/pages/story.ts';
import { loadChart } from '#src/charts/registry.ts';

/** The map whose outlines are filled: of several maps the one that should hold the outlines for all others of the page. */
const filledMap = 'treaty-map';

/** Id of the step whose map holds the outlines for all others of the page; undefined where no step has a map. */
export async function landOwner(
	steps: readonly Pick<StoryStepData, 'id' | 'chart'>[]
): Promise<string | undefined> {
	const maps = await Promise.all(
		steps.map(async (step) => ((await loadChart(step.chart)).layer ? [step] : []))
	);
	const found = maps.flat();
	return (found.find(({ chart }) => chart === filledMap) ?? found[0])?.id;
}
