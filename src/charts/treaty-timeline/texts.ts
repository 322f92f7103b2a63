import type { TimelineType, TreatyTimelineData } from '#scripts/derive/charts/treaty-timeline.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { nouns } from '#atlas/instruments/nouns.ts';
import { signedOf } from './panel.ts';

/** The type that a title speaks of: extradition, else the first there is. */
function leading({ types }: TreatyTimelineData): TimelineType | undefined {
	return types.find(({ type }) => type === 'extradition') ?? types[0];
}

/** The finding: since when extradition treaties are signed, how many are in force, and how many wait. */
export function title(data: TreatyTimelineData): string {
	const each = leading(data);
	const last = each?.steps.at(-1);
	if (!each || !last) return `No instrument of ${withArticle(data.homeName)} is known to be signed`;
	const { one } = nouns[each.type];
	const begin = each.first
		? `${data.homeName} signed its first ${one} in ${each.first.date.slice(0, 4)}`
		: `${data.homeName} has signed ${signedOf(last)} of the type ${one}`;
	const known = `${last.inForce} ${last.inForce === 1 ? 'is' : 'are'} now known to be in force`;
	return `${begin}; ${known}, ${last.waiting} signed and waiting`;
}

/** What is counted, and from when to when. */
export function subtitle(data: TreatyTimelineData, firstDay: string): string {
	return `Bilateral instruments of ${withArticle(data.homeName)} by type, signed (line) and of those in force (filled), ${firstDay.slice(0, 4)} to ${data.dataDate.slice(0, 4)}. An instrument is as high in one panel as in another.`;
}

/** One type in a sentence. */
function inWords({ type, label, steps }: TimelineType): string {
	const last = steps.at(-1);
	if (!last) return `${label}: none known to be signed.`;
	const parts = [
		[last.inForce, 'known to be in force'],
		[last.notKnown, 'of which that is not known'],
		[last.suspended, 'suspended'],
		[last.waiting, 'signed and not in force'],
		[last.ended, 'ended']
	] as const;
	const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
	const signed = signedOf(last);
	return `${type === 'hong_kong_surrender' ? 'Apart from these, ' : ''}${signed} ${signed === 1 ? nouns[type].one : nouns[type].many}${type === 'hong_kong_surrender' ? ' of Hong Kong that partners suspended or never brought into force' : ''} signed: ${listInSentence(told)}.`;
}

/** A type with so few instruments that it is told and not drawn. */
export function fewInWords({ label, steps, years }: TimelineType): string {
	const last = steps.at(-1);
	if (!last) return `${label}: none known to be signed.`;
	const partners = years.flatMap(({ year, signed }) => signed.map((name) => `${name}, ${year}`));
	const known = last.inForce === 0 ? 'not known to be in force' : `${last.inForce} known to be in force`;
	return `${label}: ${signedOf(last)} signed (${partners.join('; ')}), ${known}.`;
}

/** What the picture shows, for those who cannot see it. */
export function summary(data: TreatyTimelineData): string {
	const order = [...data.types].sort(
		(a, b) => Number(a.type === 'hong_kong_surrender') - Number(b.type === 'hong_kong_surrender')
	);
	const first = leading(data)?.first;
	const begin = first
		? ` The earliest ${nouns[leading(data)?.type ?? 'extradition'].one} with a known date was signed with ${withArticle(first.partner)}, ${formatDate(first.date)}.`
		: '';
	return `By ${formatDate(data.dataDate)}: ${order.map(inWords).join(' ')}${begin}`.replace(
		': Apart',
		'. Apart'
	);
}

/** What a reader should know before repeating the counts. */
export function notes(data: TreatyTimelineData): readonly string[] {
	const own = data.types.filter(({ type }) => type !== 'hong_kong_surrender');
	const since = own.flatMap(({ type, since: number }) =>
		number > 0 ? [`${number} ${number === 1 ? nouns[type].one : nouns[type].many}`] : []
	);
	const undated = data.types.reduce((sum, each) => sum + each.undated, 0);
	const uncounted = data.types.flatMap(({ type, uncounted: partners }) =>
		partners.length > 0
			? [`${nouns[type].many} with ${listInSentence(partners.map((name) => withArticle(name)))}`]
			: []
	);
	return [
		...(since.length > 0
			? [
					`Since when is not known for ${listInSentence(since)} in force: they are hatched as not known from their signature to the first date for which a source says that they were in force, so a steep rise may be no more than the date of a list.`
				]
			: []),
		...(undated > 0
			? [
					`${undated} were signed on a day that no source tells; they are drawn from the first date that shows them signed, and may be older.`
				]
			: []),
		...(uncounted.length > 0
			? [`Not drawn, as no source says that they were signed: ${uncounted.join('; ')}.`]
			: []),
		...data.known.map(
			({ title: what, known, expected, asOf }) =>
				`A source of ${formatDate(asOf)} counts ${expected} ${what}; ${known} of them are in these tables.`
		),
		...(data.types.some(({ type }) => type === 'hong_kong_surrender')
			? [
					'Hong Kong’s agreements are its own, not China’s; these tables hold only those that partners suspended or stopped, not all.'
				]
			: []),
		'“Now” is the day of the data, drawn wider than a day, as some instruments are known to be in force only since a source of today says so.',
		'Types are not added: one treaty obliges to hand over a person, another to send papers. A number of treaties says nothing of how often they are used.'
	];
}
