import type { TimelineType, TreatyTimelineData } from '#scripts/derive/charts/treaty-timeline.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { nouns } from '#atlas/instruments/nouns.ts';
import { stateNames } from '#atlas/instruments/stateNames.ts';
import { counted } from '#atlas/words/counted.ts';
import { bands, labelOf, signedOf, stateOfBand } from './panel.ts';

/** The type that a title speaks of: extradition, else the first of the home jurisdiction's own. */
function leading({ types }: TreatyTimelineData): TimelineType | undefined {
	const own = types.filter(({ otherParty }) => otherParty === null);
	return own.find(({ type }) => type === 'extradition') ?? own[0];
}

/** The finding: since when extradition treaties are signed, how many are in force, and how many only signed. */
export function title(data: TreatyTimelineData): string {
	const each = leading(data);
	const last = each?.steps.at(-1);
	if (!each || !last) return `No instrument of ${withArticle(data.homeName)} is known to be signed`;
	const { one } = nouns[each.type];
	const begin = each.first
		? `${data.homeName} signed its first ${one} in ${each.first.date.slice(0, 4)}`
		: `${data.homeName} has signed ${signedOf(last)} of the type ${one}`;
	const known = `${counted(last.inForce, 'is', 'are')} now known to be in force`;
	return `${begin}; ${known}, ${counted(last.signed, 'is', 'are')} not yet in force`;
}

/** What is counted, and from when to when. */
export function subtitle(data: TreatyTimelineData, firstDay: string): string {
	return `Bilateral instruments of ${withArticle(data.homeName)} by type, signed (line) and of those in force (filled), ${firstDay.slice(0, 4)} to ${data.dataDate.slice(0, 4)}. An instrument is as high in one panel as in another.`;
}

/** One type in a sentence. */
function inWords(each: TimelineType): string {
	const { type, otherParty, steps } = each;
	const last = steps.at(-1);
	if (!last) return `${labelOf(each)}: none known to be signed.`;
	const told = bands
		.filter((band) => last[band] > 0)
		.map((band) => `${last[band]} ${stateNames[stateOfBand[band]]}`);
	const signed = signedOf(last);
	const what = counted(signed, nouns[type].one, nouns[type].many);
	const whose = otherParty === null ? what : `Apart from these, of ${otherParty}, ${what}`;
	return `${whose}: ${told.join('; ')}.`;
}

/** A type with so few instruments that it is told and not drawn. */
export function fewInWords(each: TimelineType): string {
	const { steps, years } = each;
	const label = labelOf(each);
	const last = steps.at(-1);
	if (!last) return `${label}: none known to be signed.`;
	const partners = years.flatMap(({ year, signed }) => signed.map((name) => `${name}, ${year}`));
	const known = last.inForce === 0 ? 'not known to be in force' : `${last.inForce} known to be in force`;
	return `${label}: ${signedOf(last)} signed (${partners.join('; ')}), ${known}.`;
}

/** What the picture shows, for those who cannot see it. */
export function summary(data: TreatyTimelineData): string {
	const first = leading(data)?.first;
	const begin = first
		? ` The earliest ${nouns[leading(data)?.type ?? 'extradition'].one} with a known date was signed with ${withArticle(first.partner)}, ${formatDate(first.date)}.`
		: '';
	return `Signed by ${formatDate(data.dataDate)}. ${data.types.map(inWords).join(' ')}${begin}`;
}

/** What a reader should know before repeating the counts. */
export function notes(data: TreatyTimelineData): readonly string[] {
	const own = data.types.filter(({ otherParty }) => otherParty === null);
	const since = own.flatMap(({ type, since: number }) =>
		number > 0 ? [counted(number, nouns[type].one, nouns[type].many)] : []
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
			? [`Not drawn, as no date is known on which they had been signed: ${uncounted.join('; ')}.`]
			: []),
		...data.known.map(
			({ title: what, known, expected, asOf }) =>
				`A source of ${formatDate(asOf)} counts ${expected} ${what}; ${known} of them are in these tables.`
		),
		...data.types.flatMap(({ type, otherParty, remark }) =>
			otherParty === null
				? []
				: [
						[
							`The ${nouns[type].many} of ${otherParty} are its own, not those of ${withArticle(data.homeName)}.`,
							...(remark === null ? [] : [remark])
						].join(' ')
					]
		),
		'“Now” is the day of the data, drawn wider than a day, as some instruments are known to be in force only since a source of today says so.',
		'Types are not added: one treaty obliges to hand over a person, another to send papers. A number of treaties says nothing of how often they are used.'
	];
}
