/** The charts that the opening of the story shows, by their ids in the registry, in reading order. */
export const storyCharts = ['fugitive-flows', 'treaty-map', 'treaty-gap'] as const;
