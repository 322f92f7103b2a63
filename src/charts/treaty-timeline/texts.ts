import type { TimelineType } from '#scripts/derive/charts/treaty-timeline.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { onDate } from '#atlas/dates/onDate.ts';
import { nouns } from '#atlas/instruments/nouns.ts';
import { stateNames } from '#atlas/instruments/stateNames.ts';
import { counted, oneOrMany } from '#atlas/words/counted.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { paragraph } from '#atlas/words/paragraph.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import type { ChartTexts, Note } from '#src/chart/chart.ts';
import { notesOf } from '#src/chart/notesOf.ts';
import { bands, stateOfBand } from './bands.ts';
import { sizeOf, type TreatyTimelineView } from './view.ts';

const noun = (each: TimelineType, count: number) =>
	counted(count, nouns[each.type].one, nouns[each.type].many);

function title({ data, leading }: TreatyTimelineView): string {
	const last = leading?.steps.at(-1);
	if (!leading || !last) return `No instrument of ${withArticle(data.homeName)} is known to be signed`;
	const since = leading.first ? ` since ${leading.first.date.slice(0, 4)}` : '';
	const force = `${formatCount(last.inForce)} ${oneOrMany(last.inForce, 'is', 'are')} known to be in force`;
	return `${data.homeName} has signed ${noun(leading, sizeOf(leading))}${since}; ${force}`;
}

function subtitle({ data, firstDay }: TreatyTimelineView): string {
	return `Signed (line) and in force (filled), ${firstDay.slice(0, 4)}–${data.dataDate.slice(0, 4)}`;
}

function summary(view: TreatyTimelineView): string {
	const { data, leading, main, apart } = view;
	const last = leading?.steps.at(-1);
	if (!leading || !last) return `${title(view)}.`;
	const states = bands
		.filter((band) => band !== 'notKnown' && last[band] > 0)
		.map(
			(band) =>
				`${formatCount(last[band])} ${oneOrMany(last[band], 'is', 'are')} ${stateNames[stateOfBand[band]]}`
		);
	const open = last.notKnown > 0 ? [`of ${formatCount(last.notKnown)} it is not known`] : [];
	const first = leading.first
		? `, the earliest of known date with ${withArticle(leading.first.partner)}, ${onDate(leading.first.date)}`
		: '';
	const list = leading.lists[0];
	return paragraph([
		`${data.homeName} has signed ${noun(leading, sizeOf(leading))}${first}: ${listInSentence([...states, ...open])}.`,
		list &&
			`In the picture ${formatCount(list.count)} of them come into force together in ${formatDate(list.date)}, which is no more than the date of a list that does not say since when.`,
		...main
			.filter((each) => each !== leading)
			.map(
				(each) =>
					`Of ${noun(each, sizeOf(each))}, ${formatCount(each.steps.at(-1)?.inForce ?? 0)} are known to be in force.`
			),
		...apart.map((each) => {
			const end = each.steps.at(-1);
			const suspended =
				end && end.suspended > 0 ? `, of which ${formatCount(end.suspended)} are suspended` : '';
			return `${each.otherParty ?? ''} has ${noun(each, sizeOf(each))} of its own${suspended}.`;
		})
	]);
}

function notes({ data, types }: TreatyTimelineView): readonly Note[] {
	const own = types.filter(({ otherParty }) => otherParty === null);
	const since = own.flatMap((each) => (each.since > 0 ? [noun(each, each.since)] : []));
	const undated = types.reduce((sum, each) => sum + each.undated, 0);
	const uncounted = data.types.flatMap(({ type, uncounted: partners }) =>
		partners.length > 0
			? [`${nouns[type].many} with ${listInSentence(partners.map((name) => withArticle(name)))}`]
			: []
	);
	return [
		...notesOf({
			'Since when is not known':
				since.length > 0 &&
				`No source says since when ${listInSentence(since)} are in force. They are hatched as not known from their signature to the first date for which a source says that they were in force: a steep step may be no more than the date of a list.`,
			'Signed on an unknown day':
				undated > 0 &&
				`${formatCount(undated)} are drawn from the first date that shows them signed, and may be older.`,
			'Not drawn':
				uncounted.length > 0 && `No date is known on which they had been signed: ${uncounted.join('; ')}.`
		}),
		...data.known.map(({ title: what, known, expected, asOf }) => ({
			head: 'Not all',
			text: `A source of ${formatDate(asOf)} counts ${expected} ${what}; we found ${known} of them.`
		})),
		...(data.report
			? [
					{
						head: `In the report of ${formatDate(data.report.published)}`,
						text: `The report behind this atlas names ${counted(data.report.named, 'partner')} of transfer treaties; ${data.report.signed === data.report.named ? 'all' : formatCount(data.report.signed)} of them had signed by then.`
					}
				]
			: []),
		...types.flatMap(({ type, otherParty, remark }) =>
			notesOf({
				[`Agreements of ${otherParty}`]: otherParty !== null && [
					`The ${nouns[type].many} of ${otherParty} are its own, not those of ${withArticle(data.homeName)}.`,
					remark
				]
			})
		),
		{
			head: 'How counted',
			text: 'All panels use the same scale. “Now” is the date of the data, drawn wider than a day, as some are known to be in force only since a source of today says so. Types are not added: one treaty obliges to hand over a person, another to send papers. How many there are says nothing of how often they are used.'
		}
	];
}

/** All sentences of the chart. */
export function texts(view: TreatyTimelineView): ChartTexts {
	return { title: title(view), subtitle: subtitle(view), summary: summary(view), notes: notes(view) };
}
