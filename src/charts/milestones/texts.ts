import { formatDate } from '#atlas/dates/formatDate.ts';
import { onDate } from '#atlas/dates/onDate.ts';
import { counted } from '#atlas/words/counted.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { paragraph } from '#atlas/words/paragraph.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import type { ChartTexts, Note } from '#src/chart/chart.ts';
import { longestTitle } from '#src/chart/longestTitle.ts';
import { notesOf } from '#src/chart/notesOf.ts';
import type { MilestonesView } from './view.ts';

const year = ({ date }: { readonly date: string }) => date.slice(0, 4);

function title({ data, events, kindLabel, place, operation, ruling }: MilestonesView): string {
	const first = events[0];
	const last = events.at(-1);
	if (!first || !last) return 'Nothing of this kind that concerns this place is on our list';
	if (operation) {
		const then = ruling ? `; the court rulings listed here follow from ${year(ruling)} on` : '';
		// A title of the table that names nobody can be said as it stands, if it is short.
		const said = `${formatDate(operation.date.slice(0, 7))}: ${operation.title}${then}`;
		const isSayable = operation.persons.length === 0 && said.length <= longestTitle;
		return isSayable
			? said
			: `${data.names[data.home] ?? data.home} began its first operation ${onDate(operation.date.slice(0, 7))}${then}`;
	}
	const about = place === null ? '' : ` concerning ${withArticle(place)}`;
	const what = kindLabel === null ? '' : `${kindLabel}: `;
	const span = events.length === 1 ? onDate(first.date) : `from ${year(first)} to ${year(last)}`;
	return `${what}${counted(events.length, 'event')}${about}, ${span}`;
}

function subtitle({ data }: MilestonesView): string {
	const first = data.events[0];
	return `Events by kind, ${first ? year(first) : ''}–${data.dataDate.slice(0, 4)}`;
}

function summary({ data, events, labelOf }: MilestonesView): string {
	const first = events[0];
	const last = events.at(-1);
	if (!first || !last) return `No event is chosen; the list has ${formatCount(data.events.length)}.`;
	const kinds = [...Map.groupBy(events, labelOf).keys()];
	const [firstKind, lastKind] = [kinds[0], kinds.at(-1)];
	const fullest = [...Map.groupBy(events, year)].reduce((a, b) => (b[1].length > a[1].length ? b : a));
	if (first === last) return `The one event is “${first.title}”, ${onDate(first.date)}.`;
	const begins = (label: string | undefined) => {
		const event = events.find((each) => labelOf(each) === label);
		return event ? year(event) : '';
	};
	return paragraph([
		`The list begins ${onDate(first.date)} with “${first.title}” and ends ${onDate(last.date)} with “${last.title}”.`,
		firstKind !== undefined &&
			lastKind !== undefined &&
			firstKind !== lastKind &&
			`Of its ${formatCount(kinds.length)} kinds of event, “${lowerFirst(firstKind)}” comes first, in ${begins(firstKind)}, and “${lowerFirst(lastKind)}” last, from ${begins(lastKind)} on.`,
		fullest[1].length > 1 &&
			`No year has more events than ${fullest[0]}, with ${formatCount(fullest[1].length)}.`
	]);
}

function notes({ data, events }: MilestonesView): readonly Note[] {
	const notOfEvent = events.filter(({ dateKind }) => dateKind !== 'event').length;
	const inexact = events.filter(({ date }) => date.length < 10).length;
	const unsure = events.filter(({ confidence }) => confidence !== 'high').length;
	return notesOf({
		'Not all': `The list is a choice: ${counted(data.events.length, 'event')} that the sources used here report. What comes first here may not have been the first in the world.`,
		'Not known to the day':
			inexact > 0 &&
			`For ${formatCount(inexact)} only the month or the year is known; the dot stands in its middle.`,
		'Not the day of the event':
			notOfEvent > 0 &&
			`For ${formatCount(notOfEvent)} the day is that of the announcement or of a report, as the date says.`,
		Doubtful:
			unsure > 0 &&
			`${formatCount(unsure)} rest on one source, on a copy or on sources that disagree, and say so.`,
		Words:
			'A claim is listed because it was made, a charge because it was brought; neither is thereby true. Rulings and criticism stand beside operations in the same size.'
	});
}

/** All sentences of the chart. */
export function texts(view: MilestonesView): ChartTexts {
	return { title: title(view), subtitle: subtitle(view), summary: summary(view), notes: notes(view) };
}
