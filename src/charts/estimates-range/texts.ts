import type { EstimatesRangeData } from '#scripts/derive/charts/estimates-range.ts';
import { formatFigure } from '#atlas/words/formatFigure.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { withExactness } from '#atlas/words/exactness.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { yearsText } from '#atlas/dates/yearsText.ts';
import { spanText } from '#atlas/dates/spanText.ts';
import { formatRounded } from '#atlas/words/formatRounded.ts';
import type { Panel } from './panels.ts';
import type { StatusKey } from './rangeRow.ts';
import type { Spread } from './spread.ts';

/** What the texts are told from. */
export interface Told {
	readonly data: EstimatesRangeData;
	readonly panels: readonly Panel[];
	/** Widest first. */
	readonly spreads: readonly Spread[];
	readonly key: readonly StatusKey[];
}

const one = (value: number, unit: string) => formatFigure({ low: value, high: value, unit });
const range = ({ lowest, highest, unit, exactness: [low, high] }: Spread) =>
	`from ${withExactness(one(lowest, unit), low)} to ${withExactness(one(highest, unit), high)}`;

/** The finding: how far apart claims of the same measure are, at the widest. */
export function title({ spreads, data }: Told): string {
	const [widest] = spreads;
	if (!widest) return `${data.claims.length} published claims, and no two that count the same`;
	const years = widest.hasPeriods ? ', over different years' : '';
	return `Claims of ${lowerFirst(widest.measure)} run ${range(widest)}, ${formatRounded(widest.factor, 2)} times as much${years}`;
}

/** What is shown, on which scales, published when. */
export function subtitle({ data }: Told): string {
	return `Every published figure of people and of money that was found, ${yearsText(data.claims.map(({ published }) => published))}, by date of publication, with the years that it covers. Logarithmic scales: the same distance is the same factor.`;
}

/** One panel in a sentence: its lowest and highest figure, each with what it counts. */
function panelSentence({ name, entries, unit }: Panel): string {
	const figures = entries.flatMap(({ claim, value }) => (value ? [{ claim, ...value }] : []));
	const lowest = figures.reduce((a, b) => (b.low < a.low ? b : a));
	const highest = figures.reduce((a, b) => (b.high > a.high ? b : a));
	const measures = new Set(figures.map(({ claim }) => claim.measure)).size;
	const told = (value: number, { claim }: (typeof figures)[number]) =>
		`${withExactness(one(value, unit), claim.exactness)} (${lowerFirst(claim.measureLabel)}, ${spanText(claim) ?? 'period not stated'})`;
	const counts =
		measures > 1 ? `, and count ${measures} different things` : figures.length > 1 ? '' : ', the only one';
	return `${name}: ${figures.length} figures lie between ${told(lowest.low, lowest)} and ${told(highest.high, highest)}${counts}.`;
}

/** What the picture shows, for those who cannot see it. */
export function summary({ data, panels, key, spreads }: Told): string {
	const statuses = key.map(({ label, count: number }) => `${lowerFirst(label)}: ${number}`);
	const denials = data.claims.filter(({ low }) => low === null);
	const denied =
		denials.length === 0
			? ''
			: `; ${denials.length === 1 ? 'one more entry is a denial' : `${denials.length} more entries are denials`}, without a figure`;
	const [widest] = spreads;
	const same = widest
		? ` Of the same measure, ${lowerFirst(widest.measure)}, the highest is ${formatRounded(widest.factor, 2)} times the lowest.`
		: '';
	const told = panels.filter(({ entries }) => entries.some(({ value }) => value));
	return `${told.map(panelSentence).join(' ')}${same} By status – ${statuses.join('; ')}${denied}.`;
}

/** What a reader should know before repeating the figures. */
export function notes({ panels, data }: Told): readonly string[] {
	const unstated = data.claims.filter(({ low, from, to }) => low !== null && from === null && to === null);
	const yearly = data.claims.filter(({ from, to }) => from !== null && from === to);
	const openStart = data.claims.filter(({ from, to }) => from === null && to !== null);
	const unconverted = panels
		.filter(({ unit }) => unit !== 'persons' && unit !== 'USD')
		.flatMap(({ entries }) => entries);
	const all = panels.find(({ id }) => id === 'all-outflows');
	return [
		'No figure is added to another or averaged: they count different people and different money, over different years, and some restate others.',
		...(yearly.length > 0
			? [
					`${yearly.length} of the figures are of a single year, the others of many years or of a moment; the bars at the right tell which.`
				]
			: []),
		...(unstated.length > 0 ? [`${unstated.length} of the figures do not say which years they cover.`] : []),
		...(openStart.length > 0
			? [`${openStart.length} say up to when and not since when; their bar is dashed.`]
			: []),
		...(unconverted.length > 0
			? [
					`${unconverted.length} sums stay in ${listInSentence([...new Set(unconverted.map(({ claim }) => claim.unitLabel))])}: neither their source nor a sourced rate of their years gives dollars.`
				]
			: []),
		...(all
			? [`${all.name} count money that anyone moved out unlawfully, not officials’ money, and stand apart.`]
			: []),
		'“Official” says whose figure it is, not that it is right; a figure credited to an office is not always that office’s.'
	];
}
