import { thumbnailSize, type Shape } from '#src/chart/thumbnail.ts';
import { annualBars } from '#src/plot/annual/annualBars.ts';
import type { RecoveredByYearView } from './view.ts';

/** A bar a year. */
export const thumbnail = (view: RecoveredByYearView): readonly Shape[] =>
	annualBars(view, thumbnailSize).map((bar) => ({ kind: 'rect', tone: 'money', ...bar }));
