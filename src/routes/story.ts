import type { StoryStepData } from '#scripts/derive/pages/story.ts';
import type { SleepingChartProps } from '#src/charts/sleepingChart.ts';

/** The map that holds the outlines for all others of the page: the one that fills them. */
const landHolder = 'treaty-map';

/** How the picture of a step is placed. */
export function storyProps({ chart, options }: Pick<StoryStepData, 'chart' | 'options'>): SleepingChartProps {
	return { level: 3, ownsLand: chart === landHolder, writesAddress: false, brief: true, chosen: options };
}
