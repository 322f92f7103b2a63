import type { LifeOfANumberData } from '#scripts/derive/charts/life-of-a-number.ts';
import { yearsText } from '#atlas/dates/yearsText.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import type { Change } from './changesBetween.ts';
import type { Figure, Statement } from './statements.ts';

const yearOf = ({ published }: Statement) => published.slice(0, 4);
const figuresOf = ({ figures }: Statement) => listInSentence(figures.map(({ text }) => text));
const measured = ({ text, measure }: Figure) => `${text} (${measure})`;
const officeInSentence = ({ office }: Statement) =>
	/^An? /.test(office) ? lowerFirst(office) : `the ${lowerFirst(office)}`;
const strandNames = { people: 'the earlier count', money: 'the earlier sum' };

/** "4,000 suspects at large and ¥5 billion": people with what they were, and the sum, as the headlines had them. */
function named({ figures }: Statement): string {
	return listInSentence(
		figures.map(({ strand, bare, measure }) => (strand === 'people' ? `${bare} ${measure}` : bare))
	);
}

/**
 * The finding: what the first of the line had become when the atlas's own claim was printed. How exact each figure was said
 * to be stands in the picture and the summary; here it would make the title too long for an embed.
 */
export function title({ claimIds }: LifeOfANumberData, line: readonly Statement[]): string {
	const last = line.findLast(({ claims }) => claims.some(({ id }) => claimIds.includes(id)));
	const first = line.find(({ figures }) => figures.length > 0);
	if (!first || !last) throw new Error('The line holds no figure');
	return `${named(first)} (${yearOf(first)}) became ${named(last)} (${yearOf(last)})`;
}

/** What is drawn, and over which years. */
export function subtitle(line: readonly Statement[]): string {
	return `How one figure of people and one of money were printed, changed, credited and denied, ${yearsText(line.map(yearOf))}. Each statement stands with the office that it was credited to.`;
}

/** A change as a sentence tells it; nothing for an office, which the sentence names anyway. */
function inWords(change: Change): readonly string[] {
	if (change.kind === 'factor') return [`${change.text.replace('× ', '')} times the number`];
	if (change.kind === 'office') return [];
	return [
		`${change.kind === 'unit' ? change.after : lowerFirst(change.after)} in place of ${change.kind === 'unit' ? change.before : lowerFirst(change.before)}`
	];
}

/** What a statement did to the earlier ones: "restates the earlier count and transforms the earlier sum (…)". */
function done({ descents }: Statement): string {
	if (descents.length === 0) return '';
	const deeds = descents.map(({ label, strand, changes }, index) => {
		const told = changes.flatMap(inWords);
		const what = `${strandNames[strand]}${told.length > 0 ? ` (${told.join('; ')})` : ''}`;
		return descents[index - 1]?.label === label ? what : `${lowerFirst(label)} ${what}`;
	});
	return `; this ${listInSentence(deeds)}`;
}

function sentenceOf(statement: Statement, line: readonly Statement[]): string {
	const { published, date, reportedBy, figures, descents, note, statuses } = statement;
	const day = `${published.length > 7 ? 'On' : 'In'} ${date}`;
	const office = officeInSentence(statement);
	if (statement.denial !== null) {
		const denied = line.find(({ id }) => id === descents[0]?.from);
		const figure = denied ? `the figure of ${yearOf(denied)}` : 'it';
		return `${day} ${office} denied ${figure} (in ${reportedBy})${note === null ? '' : `: ${lowerFirst(note)}`}.`;
	}
	const status = listInSentence(statuses.map(({ label }) => lowerFirst(label)));
	const isDoubted = statuses.some(({ status: code }) => code === 'disputed' || code === 'denied');
	const doubt = isDoubted && note !== null ? `${status}: ${lowerFirst(note)}` : status;
	return `${day} ${office} was credited (in ${reportedBy}) with ${listInSentence(figures.map(measured))}${done(statement)}; ${doubt}.`;
}

/** The story in words: a sentence for each statement of the line, and one for its rivals. */
export function summary(line: readonly Statement[], rivals: readonly Statement[]): string {
	const sentences = line.map((statement) => sentenceOf(statement, line));
	const others = rivals.map((rival) => {
		const status = listInSentence(rival.statuses.map(({ label }) => lowerFirst(label)));
		return `${figuresOf(rival)} credited to ${officeInSentence(rival)} (${yearOf(rival)}, ${status})`;
	});
	const outbid =
		others.length > 0
			? `Figures of separate origin stand beside it: ${listInSentence(others)}; none is added to another.`
			: 'No figure is added to another.';
	return [...sentences, outbid].join(' ');
}

/** What a reader should know before repeating the figures. */
export function notes(rivals: readonly Statement[]): readonly string[] {
	return [
		'Time runs from left to right or downwards, but not to scale: years without a statement are left out, and other printings may exist that were not found.',
		'The links are those that the sources draw, or that follow from them; a link says what a statement did to an earlier one, not that anyone meant to.',
		'The strands are of one width: they do not measure people or money, and no figure is added to another.',
		...(rivals.length > 0
			? [
					'The figures set apart measure the same or are credited to the same offices, and descend from none of the others; they count other people and other years.'
				]
			: [])
	];
}
