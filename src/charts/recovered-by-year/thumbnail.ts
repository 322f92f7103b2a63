import type { Shape } from '#src/chart/thumbnail.ts';
import { annualThumbnail } from '#src/plot/annual/annualThumbnail.ts';
import type { RecoveredByYearView } from './view.ts';

/** A bar a year. */
export const thumbnail = (view: RecoveredByYearView): readonly Shape[] => annualThumbnail(view, 'money');
