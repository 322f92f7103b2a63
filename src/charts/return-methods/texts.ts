import type { MethodGroup, MethodsData, Way } from '#scripts/derive/charts/return-methods.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { formatShare } from './formatShare.ts';

const count = new Intl.NumberFormat('en-GB');
const official = ({ groups }: MethodsData) => groups.filter(({ isCivilSociety }) => !isCivilSociety);
const civil = ({ groups }: MethodsData) => groups.filter(({ isCivilSociety }) => isCivilSociety);

const wayOf = ({ ways }: MethodGroup, method: Way['method']) => ways.find((way) => way.method === method);
const named = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

/** The official group that is split into most ways: the best told. @throws where there is no official count */
export function bestTold(data: MethodsData): MethodGroup {
	const group = official(data).sort((a, b) => b.ways.length - a.ways.length)[0];
	if (!group) throw new Error('No official count of ways of return is in the data');
	return group;
}

/** Of the group that is best told, how many came by law, and how many by what the authorities call persuasion. */
export function title(data: MethodsData): string {
	const group = bestTold(data);
	const [extradited, persuaded] = [wayOf(group, 'extradition'), wayOf(group, 'persuasion')];
	const start = `Of ${count.format(group.size)} counted as returned in ${group.label}`;
	const parts = [
		...(extradited?.persons == null ? [] : [`${count.format(extradited.persons)} were extradited`]),
		...(persuaded?.persons == null
			? []
			: [`${count.format(persuaded.persons)} were “persuaded”, officials say`])
	];
	if (parts.length === 2) return `${start}, ${parts.join('; ')}`;
	return parts.length === 1
		? `${start}, ${parts[0]}`
		: `${start}, ${group.ways.length} ways of return are told apart`;
}

/** Unit and period. */
export function subtitle({ groups }: MethodsData): string {
	const years = groups
		.flatMap(({ from, to }) => [from, to])
		.map((date) => date.slice(0, 4))
		.sort();
	return `Ways of return as a share of each group of persons, in the words of whoever counts, ${years[0]}–${years.at(-1)}. Groups overlap and are never added`;
}

function told(group: MethodGroup): string {
	const parts = group.ways.map(({ label, persons, sharePercent }) =>
		persons === null
			? `${named(label)} ${sharePercent}%`
			: `${named(label)} ${count.format(persons)} (${formatShare(persons, group.size)})`
	);
	return `${group.label}, ${count.format(group.size)} persons: ${parts.join(', ')}`;
}

/** What the picture tells, in words. */
export function summary(data: MethodsData): string {
	const best = bestTold(data);
	const rest = official(data).filter((group) => group !== best);
	return [
		`The official count that tells most is that of ${told(best)}.`,
		...civil(data).map((group) => `${group.claimedBy} reads the same figures otherwise: ${told(group)}.`),
		...(rest.length > 0 ? [`Other official counts: ${rest.map(told).join('; ')}.`] : []),
		'The groups overlap, and each is a whole of its own.'
	].join(' ');
}

/** What the authorities call persuasion. */
export function officialLead(data: MethodsData): string {
	const best = bestTold(data);
	const persuaded = wayOf(best, 'persuasion');
	const share =
		persuaded?.persons == null
			? ''
			: ` In ${best.label} it stands for ${count.format(persuaded.persons)} of ${count.format(best.size)}.`;
	return `“Persuasion” is the authorities’ word for returns that follow talks with the person or with people near the person.${share} “Surrender” is their word too.`;
}

/** What a rights group calls the same. */
export function civilLead(data: MethodsData): string {
	const groups = civil(data).flatMap(({ ways, claimedBy, label }) =>
		ways
			.filter(({ method, sharePercent }) => method === 'involuntary_return' && sharePercent !== null)
			.map((way) => `${claimedBy} puts ${way.sharePercent}% of ${label} under “${named(way.label)}”.`)
	);
	return `A rights group counts the authorities’ persuasion among involuntary returns. ${groups.join(' ')} It published shares only, and its class is wider than what the authorities call persuasion: the two are not one figure seen twice.`;
}

/** What is uncertain, missing or disputed. */
export function notes(data: MethodsData): readonly string[] {
	const best = bestTold(data);
	const inChina = [wayOf(best, 'border_interception'), wayOf(best, 'capture_in_china')].flatMap((way) =>
		way?.persons == null ? [] : [`${count.format(way.persons)} “${named(way.label)}”`]
	);
	const unsplit = official(data).filter(
		({ ways, size }) => ways.reduce((sum, { persons }) => sum + (persons ?? 0), 0) < size
	);
	const quoted = [best, ...civil(data)].flatMap((group) =>
		group.ways.flatMap(({ label, note }) =>
			note === null ? [] : [`${group.label}, ${named(label)}: ${note}`]
		)
	);
	return [
		...(inChina.length > 0
			? [
					`The official count of ${best.label} includes people who did not come back from another country’s soil, or may not have: ${listInSentence(inChina)}.`
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
