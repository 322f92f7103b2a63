import { scaleLog } from 'd3';
import { formatFigure } from '#atlas/words/formatFigure.ts';
import { roundStep } from '#src/plot/roundStep.ts';
import type { Group } from './view.ts';

/** A logarithmic scale: shares of the width. */
export interface Scale {
	share(value: number): number;
	/** Every power of ten on it. */
	readonly decades: readonly { readonly share: number; readonly text: string }[];
}

/** Rounds up to 1, 2 or 5 times a power of ten. */
function roundUp(value: number): number {
	const step = roundStep(value);
	return step === value ? step : roundStep(step * 2.5);
}

/** The scale that holds every figure of a group. */
export function scaleOf({ strips, unit }: Group): Scale {
	const first = roundStep(Math.min(...strips.map(({ lowest }) => lowest)));
	const last = roundUp(Math.max(...strips.map(({ highest }) => highest)));
	const scale = scaleLog().domain([first, last === first ? first * 10 : last]);
	const [from, to] = scale.domain().map(Math.log10) as [number, number];
	const decades = Array.from(
		{ length: Math.floor(to) - Math.ceil(from) + 1 },
		(_, index) => 10 ** (Math.ceil(from) + index)
	);
	return {
		share: (value) => scale(value),
		decades: decades.map((value) => ({
			share: scale(value),
			text: formatFigure({ low: value, high: value, unit })
		}))
	};
}
