import { yearsText } from '#atlas/dates/yearsText.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { paragraph } from '#atlas/words/paragraph.ts';
import { personsText } from '#atlas/words/personsText.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import type { MethodGroup, Way } from '#scripts/derive/charts/return-methods.ts';
import type { ChartTexts, Note } from '#src/chart/chart.ts';
import { notesOf } from '#src/chart/notesOf.ts';
import type { ReturnMethodsView } from './view.ts';
import { shareText } from './words.ts';

/** The persons of a way, as a sentence has them; undefined where no number is known. */
function told({ ways }: MethodGroup, method: Way['method']): string | undefined {
	const way = ways.find((each) => each.method === method);
	return way?.persons == null ? undefined : personsText({ ...way, persons: way.persons });
}

/** The finding: how many of those counted as returned were stopped at the border or caught at home; else how they came. */
function title({ data, official: { group, atHome } }: ReturnMethodsView): string {
	const start = `Of ${formatCount(group.size)} counted as returned in ${group.label}`;
	if (atHome !== null)
		return `${start}, ${formatCount(atHome)} were stopped at the border or caught inside ${withArticle(data.homeName)}`;
	const [extradited, persuaded] = [told(group, 'extradition'), told(group, 'persuasion')];
	const parts = [
		...(extradited === undefined ? [] : [`${extradited} were extradited`]),
		...(persuaded === undefined ? [] : [`${persuaded} were “persuaded”, officials say`])
	];
	return `${start}, ${parts.length > 0 ? parts.join('; ') : `${group.ways.length} ways of return are told apart`}`;
}

/** What a rights group calls involuntary, in a sentence; undefined where none does. */
function involuntary({ civil }: ReturnMethodsView): { by: string; share: string; way: Way } | undefined {
	const way = civil?.group.ways.find(({ method }) => method === 'involuntary_return');
	if (!civil || way?.sharePercent == null) return undefined;
	return { by: civil.group.claimedBy, share: shareText(way.sharePercent, way), way };
}

/** What a newsreader would say of the picture. */
function summary(view: ReturnMethodsView): string {
	const { data, official } = view;
	const { group, atHome } = official;
	const [extradited, persuaded] = [told(group, 'extradition'), told(group, 'persuasion')];
	const reading = involuntary(view);
	const ways = [
		...(extradited === undefined ? [] : [`${extradited} came by extradition`]),
		...(persuaded === undefined ? [] : [`${persuaded} by what the authorities call persuasion`])
	];
	return paragraph([
		`Officials counted ${formatCount(group.size)} people as returned in ${group.label}.`,
		atHome !== null &&
			`Of these, ${formatCount(atHome)} were stopped at the border or caught inside ${withArticle(data.homeName)}.`,
		ways.length > 0 && `Of the rest, ${listInSentence(ways)}.`,
		reading && `${reading.by}, a rights group, puts ${reading.share} under involuntary return.`
	]);
}

/** What a reader should know before repeating the numbers. */
function notes(view: ReturnMethodsView): readonly Note[] {
	const { data, official, civil, others } = view;
	const reading = involuntary(view);
	const unsplit = [official, ...others].filter(({ parts }) => parts.some(({ kind }) => kind === 'not_split'));
	const quoted = [official, ...(civil ? [civil] : [])].flatMap(({ group }) =>
		group.ways.flatMap(({ label, note }) =>
			note === null ? [] : `${group.label}, ${lowerFirst(label)}: ${note}.`
		)
	);
	return notesOf({
		'Not from abroad':
			official.atHome !== null &&
			`The official count includes people who did not come back from another country’s soil, or may not have: those stopped at the border, and those caught inside ${withArticle(data.homeName)}. That all others came from abroad it does not say.`,
		Words:
			'“Persuasion” and “surrender” are the authorities’ words: persuasion stands for returns that follow talks with the person or with people near the person. “Arrest abroad” and “repatriation” do not say by which procedure a person was then handed over.',
		'A rights group’s count':
			reading &&
			`${reading.by} counts the authorities’ persuasion among involuntary returns. It published shares only, and its class is wider than what the authorities call persuasion: the two are not one figure seen twice.`,
		Hatched:
			unsplit.length > 0 &&
			`No source splits the rest of ${listInSentence(unsplit.map(({ group }) => group.label))} by way. It does not mean that none of the rest came back in the way that is told.`,
		'Never added':
			others.length > 0 &&
			`Groups of ${yearsText(data.groups.flatMap(({ from, to }) => [from, to]))} differ in campaign and period and partly hold the same persons; shares are of their own group only.`,
		'As published': quoted
	});
}

/** All sentences of the chart. */
export function texts(view: ReturnMethodsView): ChartTexts {
	const { group } = view.official;
	return {
		title: title(view),
		subtitle: `How they came back, by whoever counts, ${yearsText([group.from, group.to])}`,
		summary: summary(view),
		notes: notes(view)
	};
}
