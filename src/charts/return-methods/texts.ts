import type { MethodGroup, ReturnMethodsData, Way } from '#scripts/derive/charts/return-methods.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { yearsText } from '#atlas/dates/yearsText.ts';
import { withExactness } from '#atlas/words/exactness.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { formatShare } from './formatShare.ts';

const official = ({ groups }: ReturnMethodsData) =>
	groups.filter(({ claimantKind }) => claimantKind === 'official');
const civil = ({ groups }: ReturnMethodsData) =>
	groups.filter(({ claimantKind }) => claimantKind === 'civil_society');

const wayOf = ({ ways }: MethodGroup, method: Way['method']) => ways.find((way) => way.method === method);
/** A number of persons as exact as its source gives it; a published share likewise. */
const personsOf = (persons: number, { exactness }: Way) => withExactness(formatCount(persons), exactness);
const shareOf = (percent: number | null, { exactness }: Way) => withExactness(`${percent}%`, exactness);

/** The official group that is split into most ways. @throws where there is no official count */
export function mostDetailed(data: ReturnMethodsData): MethodGroup {
	const group = official(data).sort((a, b) => b.ways.length - a.ways.length)[0];
	if (!group) throw new Error('No official count of ways of return is in the data');
	return group;
}

/** Of the most detailed official count, how many came by law, and how many by what the authorities call persuasion. */
export function title(data: ReturnMethodsData): string {
	const group = mostDetailed(data);
	const [extradited, persuaded] = [wayOf(group, 'extradition'), wayOf(group, 'persuasion')];
	const start = `Of ${formatCount(group.size)} counted as returned in ${group.label}`;
	const parts = [
		...(extradited?.persons == null ? [] : [`${personsOf(extradited.persons, extradited)} were extradited`]),
		...(persuaded?.persons == null
			? []
			: [`${personsOf(persuaded.persons, persuaded)} were “persuaded”, officials say`])
	];
	if (parts.length === 2) return `${start}, ${parts.join('; ')}`;
	return parts.length === 1
		? `${start}, ${parts[0]}`
		: `${start}, ${group.ways.length} ways of return are told apart`;
}

/** Unit and period. */
export function subtitle({ groups }: ReturnMethodsData): string {
	return `Ways of return as a share of each group of persons, in the words of whoever counts, ${yearsText(groups.flatMap(({ from, to }) => [from, to]))}. Groups overlap and are never added`;
}

function told(group: MethodGroup): string {
	const parts = group.ways.map((way) =>
		way.persons === null
			? `${lowerFirst(way.label)} ${shareOf(way.sharePercent, way)}`
			: `${lowerFirst(way.label)} ${personsOf(way.persons, way)} (${formatShare(way.persons, group.size)})`
	);
	return `${group.label}, ${formatCount(group.size)} persons: ${parts.join(', ')}`;
}

/** What the picture tells, in words. */
export function summary(data: ReturnMethodsData): string {
	const best = mostDetailed(data);
	const rest = official(data).filter((group) => group !== best);
	return [
		`The most detailed official count is that of ${told(best)}.`,
		...civil(data).map((group) => `${group.claimedBy} reads the same figures otherwise: ${told(group)}.`),
		...(rest.length > 0 ? [`Other official counts: ${rest.map(told).join('; ')}.`] : []),
		'The groups overlap, and each is a whole of its own.'
	].join(' ');
}

/** What the authorities call persuasion. */
export function officialLead(data: ReturnMethodsData): string {
	const best = mostDetailed(data);
	const persuaded = wayOf(best, 'persuasion');
	const share =
		persuaded?.persons == null
			? ''
			: ` In ${best.label} it stands for ${personsOf(persuaded.persons, persuaded)} of ${formatCount(best.size)}.`;
	return `“Persuasion” is the authorities’ word for returns that follow talks with the person or with people near the person.${share} “Surrender” is their word too.`;
}

/** What a rights group calls the same. */
export function civilLead(data: ReturnMethodsData): string {
	const groups = civil(data).flatMap(({ ways, claimedBy, label }) =>
		ways
			.filter(({ method, sharePercent }) => method === 'involuntary_return' && sharePercent !== null)
			.map(
				(way) =>
					`${claimedBy} puts ${shareOf(way.sharePercent, way)} of ${label} under “${lowerFirst(way.label)}”.`
			)
	);
	return `A rights group counts the authorities’ persuasion among involuntary returns. ${groups.join(' ')} It published shares only, and its class is wider than what the authorities call persuasion: the two are not one figure seen twice.`;
}

/** What is uncertain, missing or disputed. */
export function notes(data: ReturnMethodsData): readonly string[] {
	const best = mostDetailed(data);
	const atHome = [wayOf(best, 'border_interception'), wayOf(best, 'capture_at_home')].flatMap((way) =>
		way?.persons == null ? [] : [`${personsOf(way.persons, way)} “${lowerFirst(way.label)}”`]
	);
	const unsplit = official(data).filter(
		({ ways, size }) => ways.reduce((sum, { persons }) => sum + (persons ?? 0), 0) < size
	);
	const quoted = [best, ...civil(data)].flatMap((group) =>
		group.ways.flatMap(({ label, note }) =>
			note === null ? [] : [`${group.label}, ${lowerFirst(label)}: ${note}`]
		)
	);
	return [
		...(atHome.length > 0
			? [
					`The official count of ${best.label} includes people who did not come back from another country’s soil, or may not have: ${listInSentence(atHome)}.`
				]
			: []),
		...(unsplit.length > 0
			? [
					`Hatched: no source splits the rest of ${listInSentence(unsplit.map(({ label }) => label))} by way. It does not mean that none of the rest came back in the way that is told.`
				]
			: []),
		'“Arrest abroad” and “repatriation” are kept as the sources have them; they do not say by which procedure a person was then handed over.',
		'The groups differ in campaign and period and partly hold the same persons; shares are of their own group only.',
		...quoted.map((note) => `${note}.`)
	];
}
