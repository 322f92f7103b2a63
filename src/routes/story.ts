import type { SleepingChartProps } from '#src/charts/sleepingChart.ts';

/** The charts that the opening of the story shows, by their ids in the registry, in reading order. */
export const storyCharts = ['fugitive-flows', 'treaty-map', 'treaty-gap'] as const;

/** How each is placed. One map holds the outlines for all: the one that fills them. */
export function storyProps(id: (typeof storyCharts)[number]): SleepingChartProps {
	return { level: 3, ownsLand: id === 'treaty-map', writesAddress: false, brief: true };
}
