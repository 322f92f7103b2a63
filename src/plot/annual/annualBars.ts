import { extentOf } from '#atlas/figures/annual/extentOf.ts';
import { preferredFigure } from '#atlas/figures/annual/preferredFigure.ts';
import type { AnnualView } from './annualView.ts';

/** More rows than this would be lines. */
const most = 14;

/** A bar within a box, in the units of the box. */
interface Bar {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** Of a part of its year: an outline. */
	readonly hollow: boolean;
}

/** The latest years as bars, solid for a full year and outlined for a part of one; running totals where no year has a figure. */
export function annualBars(
	{ figures, running }: Pick<AnnualView, 'figures' | 'running'>,
	box: { readonly width: number; readonly height: number }
): readonly Bar[] {
	const years = [...Map.groupBy(figures, ({ total }) => total.year).values()];
	const shown = (figures.length > 0 ? years.map((own) => preferredFigure(own)?.figure) : running)
		.flatMap((figure) => figure ?? [])
		.slice(-most);
	const longest = Math.max(1, ...shown.map(({ value }) => value));
	const pitch = Math.min(16, (box.height - 8) / Math.max(1, shown.length));
	const top = (box.height - pitch * shown.length) / 2;
	return shown.map(({ total, value }, index) => ({
		x: 8,
		y: top + index * pitch + pitch * 0.15,
		width: Math.max(2, (value / longest) * (box.width - 16)),
		height: pitch * 0.7,
		hollow: figures.length > 0 && extentOf(total) === 'part'
	}));
}
