import { wrapText } from '#src/plot/wrapText.ts';
import type { Strand } from '#atlas/figures/estimates/strandOf.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import type { Statement } from './statements.ts';

/** How a line of a card is set. */
export type LineStyle =
	'date' | 'headline' | 'exactness' | 'figure' | 'label' | 'muted' | 'status' | 'sources';

/** One line of text, its baseline in pixels below the station. */
export interface CardLine {
	readonly style: LineStyle;
	readonly text: string;
	readonly dy: number;
	readonly strand?: Strand;
	/** Pixels from the card's left edge. */
	readonly dx?: number;
	readonly isHome?: boolean;
	/** The years that a figure is of, beside it. */
	readonly period?: string;
}

/** A statement as lines of text, and their height in pixels. */
export interface CardText {
	readonly lines: readonly CardLine[];
	readonly height: number;
}

/** Pixels: the text's size, and from one baseline to the next. */
const size = 13;
const leading = 17;
/** From the baseline before to that of a figure. */
const figureLeading = { main: 33, home: 42, rival: 24 };
const gap = 6;
/** Room that the mark of a status takes before its word. */
const markWidth = 19;
/** From the station to the first baseline. */
const top = 48;

/** Who put a statement forward, and where it was read. */
export function byline({ claimedBy, reportedBy }: Statement): string {
	return `${upperFirst(claimedBy)} (in ${reportedBy})`;
}

/** Sets a statement in lines no wider than `width` pixels, with the office that it is credited to where no lane says so. */
export function treeCard(statement: Statement, width: number, namesOffice: boolean): CardText {
	const lines: CardLine[] = [];
	let at = top;
	const add = (line: Omit<CardLine, 'dy'>, step: number) => {
		if (lines.length > 0) at += step;
		lines.push({ ...line, dy: at });
	};
	const wrapped = (style: LineStyle, text: string, weight: 400 | 600 = 400, dx = 0) => {
		wrapText(text, width - dx, size, weight).forEach((line, index) =>
			add({ style, text: line, dx }, leading + (index === 0 && style !== 'label' ? gap : 0))
		);
	};
	add({ style: 'date', text: statement.date }, leading);
	if (namesOffice) wrapped('label', `Credited to: ${lowerFirst(statement.office)}`);
	if (statement.denial !== null) add({ style: 'headline', text: statement.denial }, figureLeading.main);
	statement.figures.forEach(({ word, bare, measure, period, strand, isHome }, index) => {
		const step = figureLeading[statement.isRival ? 'rival' : isHome ? 'home' : 'main'];
		const next = statement.figures[index + 1];
		// Figures of one measure for several years stand in a column, each with its years, over what they measure.
		const isListed = next?.measure === measure || statement.figures[index - 1]?.measure === measure;
		// How exact a figure is stands above it and smaller: beside it, the widest would not fit their cards.
		if (word !== '') add({ style: 'exactness', text: word, strand }, leading + gap);
		add(
			{
				style: 'figure',
				text: bare,
				strand,
				isHome,
				...(isListed && period !== null ? { period } : {})
			},
			step
		);
		if (isListed) {
			if (next?.measure !== measure) wrapped('label', measure);
		} else wrapped('label', period === null ? measure : `${measure}, ${period}`);
	});
	wrapped('muted', byline(statement));
	// A status says what became of a figure; a denial has none.
	if (statement.denial === null)
		for (const { label } of statement.statuses) wrapped('status', label, 600, markWidth);
	if (statement.note !== null) wrapped('label', `${statement.note}.`);
	if (statement.checks.length > 0) wrapped('muted', `${statement.checks.join('. ')}.`);
	add({ style: 'sources', text: '' }, leading + gap);
	return { lines, height: at + gap };
}
