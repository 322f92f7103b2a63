/**
 * Where a chart stands: on its own page, in an embed, or in the story. In an embed and in the story lists and notes are
 * folded, and the picture is at most 760 px tall at 328 px.
 */
export const places = ['page', 'embed', 'story'] as const;
export type Place = (typeof places)[number];
