import { yearsText } from '#atlas/dates/yearsText.ts';
import { figureText } from '#atlas/figures/estimates/figureText.ts';
import { counted, oneOrMany } from '#atlas/words/counted.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { paragraph } from '#atlas/words/paragraph.ts';
import type { ChartTexts, Note } from '#src/chart/chart.ts';
import { notesOf } from '#src/chart/notesOf.ts';
import type { Strip } from './strips.ts';
import type { RangeView } from './view.ts';
import { factorText, rangeText } from './words.ts';

/** The finding: how far apart claims of the same measure are, at the widest. */
function title({ widest, claims }: RangeView): string {
	if (!widest) return `${counted(claims.length, 'published claim')}, and no two that count the same`;
	return `Claims of ${lowerFirst(widest.label)} run from ${rangeText(widest)}`;
}

/** The largest claims of the other kind, people or money, that differ. */
const largestApart = (strips: readonly Strip[]) =>
	strips.filter(({ factor }) => factor > 1).toSorted((a, b) => b.highest - a.highest)[0];

/** What a newsreader would say of the picture. */
function summary(view: RangeView): string {
	const { groups, widest, denials } = view;
	const other = largestApart(
		groups.filter(({ strand }) => strand !== widest?.strand).flatMap(({ strips }) => strips)
	);
	return paragraph([
		`${title(view)}${widest ? `, ${factorText(widest)}` : ''}.`,
		other && `Claims of ${lowerFirst(other.label)} run from ${rangeText(other)}.`,
		widest?.hasPeriods
			? 'They speak of different years, and none is added to another.'
			: 'None is added to another.',
		denials.length > 0 &&
			`${denials.length === 1 ? 'One more statement denies' : `${formatCount(denials.length)} more statements deny`} what was claimed, and ${oneOrMany(denials.length, 'names', 'name')} no figure.`
	]);
}

function notes({ claims, groups, offScale }: RangeView): readonly Note[] {
	const figures = claims.filter(({ low }) => low !== null);
	const unstated = figures.filter(({ from, to }) => from === null && to === null).length;
	const yearly = figures.filter(({ from, to }) => from !== null && from === to).length;
	const ofAll = groups.flatMap(({ strips }) => strips).find(({ isOfAll }) => isOfAll);
	const rates = claims.filter(({ dollars }) => dollars?.by === 'rate').length;
	return notesOf({
		'Not added up':
			'The claims count different people and different money, over different years, and some repeat others.',
		Scale: 'Each gridline is ten times the last: the same distance is the same factor.',
		Years:
			yearly + unstated > 0 &&
			`${yearly} of ${counted(figures.length, 'figure')} ${oneOrMany(yearly, 'counts', 'count')} a single year (“for 2012”); the others many years or a moment. ${unstated} ${oneOrMany(unstated, 'does', 'do')} not say which.`,
		'Not drawn':
			offScale.length > 0 &&
			`No source gives dollars for ${listInSentence(offScale.map((claim) => `${figureText(claim)} (${claim.published.slice(0, 4)})`))}.`,
		Dollars:
			rates > 0 &&
			`As the sources give them; ${counted(rates, 'sum')} at the average rate of the year that it counts, or in which it was published.`,
		'Not officials’ money': ofAll && `${ofAll.label} are money that anyone moved out unlawfully.`,
		Words:
			'“Official” says whose figure it is, not that it is right; a figure credited to an office is not always that office’s.'
	});
}

/** All sentences of the chart. */
export function texts(view: RangeView): ChartTexts {
	const years = yearsText(view.claims.map(({ published }) => published));
	return {
		title: title(view),
		subtitle: `Every claim found, published ${years}`,
		summary: summary(view),
		notes: notes(view)
	};
}
