import { listInSentence } from '#atlas/words/listInSentence.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { onDate } from '#atlas/dates/onDate.ts';
import { counted } from '#atlas/words/counted.ts';
import type { View } from './view.ts';

/** The finding: how many of the events come after the first operation began; of a part, how many and from when to when. */
export function title({ data, events, kindLabel, place }: View): string {
	const first = events[0];
	const last = events.at(-1);
	const all = data.events.length;
	const about = place === null ? '' : ` that concern ${withArticle(place)}`;
	if (!first || !last) return `None of the ${all} milestones is of this kind and concerns this place`;
	if (kindLabel === null && place === null) {
		const operation = data.events.find(({ kind }) => kind === 'operation');
		if (!operation)
			return `${counted(all, 'milestone')}, ${first.date.slice(0, 4)} to ${last.date.slice(0, 4)}`;
		const since = events.filter(({ date }) => date >= operation.date).length;
		return `${since} of the ${counted(all, 'milestone')} since ${first.date.slice(0, 4)} date from ${formatDate(operation.date)}, when the first operation began, or later`;
	}
	const what = kindLabel === null ? '' : `${kindLabel}: `;
	const span =
		events.length === 1 ? onDate(first.date) : `from ${first.date.slice(0, 4)} to ${last.date.slice(0, 4)}`;
	return `${what}${events.length} of the ${all} milestones${about}, ${span}`;
}

/** What stands here, and for which years. */
export function subtitle({ data }: View): string {
	const first = data.events[0]?.date.slice(0, 4) ?? '';
	return `Laws, operations, court rulings, claims and criticism, ${first} to ${data.dataDate.slice(0, 4)}, each with its source.`;
}

/** What the list shows, for those who want it in a few sentences. */
export function summary({ data, events, kindLabel, place, labelOf }: View): string {
	const first = events[0];
	const last = events.at(-1);
	if (!first || !last) return `No milestone is chosen; there are ${data.events.length} in all.`;
	const kinds = [...Map.groupBy(events, labelOf)]
		.map(([label, members]) => ({ label: lowerFirst(label), size: members.length }))
		.sort((a, b) => b.size - a.size || a.label.localeCompare(b.label, 'en'))
		.map(({ label, size }) => `${label} ${size}`);
	const fullest = [...Map.groupBy(events, ({ date }) => date.slice(0, 4))].reduce((a, b) =>
		b[1].length > a[1].length ? b : a
	);
	const isPart = kindLabel !== null || place !== null;
	return [
		`${isPart ? `${events.length} of ${data.events.length}` : events.length} milestones, by kind: ${listInSentence(kinds)}.`,
		`The earliest is “${first.title}”, ${formatDate(first.date)}; the latest “${last.title}”, ${formatDate(last.date)}.`,
		`Most of one year fall into ${fullest[0]}: ${fullest[1].length}.`
	].join(' ');
}

/** What a reader should know before taking the list for the history. */
export function notes({ data, events }: View): readonly string[] {
	const notOfEvent = events.filter(({ dateKind }) => dateKind !== 'event').length;
	const inexact = events.filter(({ date }) => date.length < 10).length;
	const unsure = events.filter(({ confidence }) => confidence !== 'high').length;
	return [
		`The list is a choice and not complete: ${data.events.length} events that the sources used here report, and a year without one is a year without an entry.`,
		...(inexact > 0
			? [
					`For ${inexact} only the month or the year is known; among the dots each stands in the middle of what its date may mean.`
				]
			: []),
		...(notOfEvent > 0
			? [
					`For ${notOfEvent} the day is that of the announcement or of a report, as its date says; when it happened is not known.`
				]
			: []),
		...(unsure > 0
			? [`${unsure} rest on one source, on a copy or on sources that disagree, and say so.`]
			: []),
		'A claim is listed because it was made, a charge because it was brought; neither is thereby true. Rulings and criticism stand beside operations in the same size.'
	];
}
