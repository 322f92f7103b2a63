/** Where a reader meets a chart. */
export const places = ['page', 'embed', 'story'] as const;
export type Place = (typeof places)[number];
