import { spanText } from '#atlas/dates/spanText.ts';
import type { ValuedEstimate } from '#atlas/figures/estimates/estimate.ts';
import { figureText } from '#atlas/figures/estimates/figureText.ts';
import { withExactness } from '#atlas/words/exactness.ts';
import { formatFigure } from '#atlas/words/formatFigure.ts';
import { formatRounded } from '#atlas/words/formatRounded.ts';
import type { Sign } from './sign.ts';
import type { Strip } from './strips.ts';

const one = (value: number, unit: string) => formatFigure({ low: value, high: value, unit });

/** From the lowest figure of a strip to its highest, as exact as their sources; one alone where they are the same. */
export function rangeText(strip: Strip): string {
	const { lowest, highest, unit, exactness } = strip;
	const [low, high] = [
		withExactness(one(lowest, unit), exactness[0]),
		withExactness(one(highest, unit), exactness[1])
	];
	return lowest === highest ? low : `${low} to ${high}`;
}

/** The first number of an axis says what it counts; sums carry their currency. */
export const withUnit = (text: string, strand: Strip['strand']) =>
	strand === 'people' ? `${text} people` : text;

/** "20 times as much": the highest over the lowest. */
export const factorText = ({ factor, strand }: Strip) =>
	`${formatRounded(factor, 2)} times as ${strand === 'people' ? 'many' : 'much'}`;

/** What stands at a figure: the one year that it counts, "for 2012", else the year in which it was published. */
export function yearText({ from, to, published }: ValuedEstimate): string {
	return from !== null && from === to ? `for ${from}` : published.slice(0, 4);
}

/** The dollars of a sum that was not said in them, with who converted; null elsewhere. */
export function dollarsText({ unit, dollars, exactness }: ValuedEstimate): string | null {
	if (dollars === null || unit === 'USD') return null;
	const said = figureText({ low: dollars.low, high: dollars.high, unit: 'USD', exactness });
	return dollars.rateYear === null
		? `${said} by its source`
		: `${said} at the average rate of ${dollars.rateYear}`;
}

/** Which years a claim counts, in a few words. */
export const periodText = (claim: ValuedEstimate) => spanText(claim) ?? 'years not stated';

/** What the signs mean. */
export const signNames: Readonly<Record<Sign, string>> = {
	official: 'official',
	other: 'others',
	fallen: 'contested or withdrawn'
};
