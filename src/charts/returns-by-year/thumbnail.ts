import type { Shape } from '#src/chart/thumbnail.ts';
import { annualThumbnail } from '#src/plot/annual/annualThumbnail.ts';
import type { ReturnsByYearView } from './view.ts';

/** A bar a year. */
export const thumbnail = (view: ReturnsByYearView): readonly Shape[] => annualThumbnail(view, 'back');
