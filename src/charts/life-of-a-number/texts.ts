import { onDate } from '#atlas/dates/onDate.ts';
import { yearsText } from '#atlas/dates/yearsText.ts';
import { figureText } from '#atlas/figures/estimates/figureText.ts';
import type { ValuedEstimate } from '#atlas/figures/estimates/estimate.ts';
import { strandOf } from '#atlas/figures/estimates/strandOf.ts';
import { asSentence } from '#atlas/words/asSentence.ts';
import { currencyName } from '#atlas/words/currencyName.ts';
import { formatRounded } from '#atlas/words/formatRounded.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { paragraph } from '#atlas/words/paragraph.ts';
import type { ChartTexts, Note } from '#src/chart/chart.ts';
import { notesOf } from '#src/chart/notesOf.ts';
import type { Statement } from './statements.ts';
import type { Turn } from './turn.ts';
import type { LifeView } from './view.ts';
import { bare, isCreditedAnew, officeName, valueText, yearOf } from './words.ts';

const measured = ({ figures }: Statement, say: (claim: ValuedEstimate) => string | null) =>
	listInSentence(
		figures.map(({ claim }) =>
			strandOf(claim) === 'people' ? `${say(claim)} ${lowerFirst(claim.measureLabel)}` : `${say(claim)}`
		)
	);

/** The finding: what a sum became from one printing to the next; else what the first of the line was at the end. */
function title({ turns: [turn], first, last }: LifeView): string {
	const value = turn && valueText(turn);
	if (!turn || value == null)
		return `${measured(first, bare)} (${yearOf(first)}) became ${measured(last, bare)} (${yearOf(last)})`;
	return `In print, ${bare(turn.before)} became ${bare(turn.claim)}, ${value}`;
}

/** How large a figure became: "10 times the number, in US dollars instead of Chinese yuan, about 83 times the value". */
function grown(turn: Turn): string {
	const { before, claim, factor } = turn;
	const units =
		before.unit === claim.unit
			? null
			: `in ${currencyName(claim.unit)} instead of ${currencyName(before.unit)}`;
	return [`${formatRounded(factor, 3)} times the number`, units, valueText(turn)]
		.filter((text) => text !== null)
		.join(', ');
}

/** What a newsreader would tell of a statement between the first and the last; nothing of a mere printing. */
function told(statement: Statement, { turns, line }: LifeView): readonly string[] {
	const { deed, figures, denies } = statement;
	const when = onDate(statement.published);
	const office = officeName(deed.claim);
	const denied = denies === null ? undefined : line[denies];
	if (denied) return [`${when} ${office} denied the figure of ${yearOf(denied)}`];
	const turn = turns.find(({ claim }) => figures.some((figure) => figure.claim === claim));
	const credit = isCreditedAnew(statement) ? `, now credited to ${office}` : '';
	if (turn) return [`${when} it was ${measured(statement, figureText)}${credit}: ${grown(turn)}`];
	return deed.claim.relation === 'misattributes'
		? [`by ${yearOf(statement)} it was credited to ${office}`]
		: [];
}

function summary(view: LifeView): string {
	const { first, last, line } = view;
	const between = line.filter((statement) => statement !== first && statement !== last);
	const [change, ...others] = between.flatMap((statement) => told(statement, view));
	const said = [
		`${onDate(first.published)} ${officeName(first.deed.claim)} was quoted with ${measured(first, figureText)}`,
		change ?? '',
		others.join('; '),
		first === last ? '' : `in ${yearOf(last)} it was printed again: ${measured(last, figureText)}`
	];
	return paragraph(said.map((text) => text && asSentence(text)));
}

function notes({ rivals, turns, line }: LifeView): readonly Note[] {
	const rate = turns.find(({ valueFactor, rateYear }) => valueFactor !== null && rateYear !== null);
	return notesOf({
		'How compared':
			'Each statement is set against the one that it takes up: how exact, the number, what is counted, the currency, the office. The words are those of our tables, not quotations.',
		Dollars:
			rate &&
			`The value is worked out at the average rate of ${rate.rateYear}, the year in which the sum was first printed.`,
		'Not known': `Other printings may exist that we did not find. The years ${yearsText(line.map(yearOf))} are not drawn to scale. That one statement took up another does not say that anyone meant to mislead.`,
		'Not counted':
			rivals.length > 0 &&
			'Higher claims count other people, other money and other years. No figure is added to another.'
	});
}

/** All sentences of the chart. */
export function texts(view: LifeView): ChartTexts {
	return {
		title: title(view),
		subtitle: `One sentence and its edits, ${yearsText(view.line.map(yearOf))}`,
		summary: summary(view),
		notes: notes(view)
	};
}
