import type { ChartTexts, Note } from '#src/chart/chart.ts';
import { notesOf } from '#src/chart/notesOf.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { personsText } from '#atlas/words/personsText.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { counted, oneOrMany } from '#atlas/words/counted.ts';
import type { View } from './view.ts';

/** A part of a whole in words: "all", "none", or its number. */
function part(persons: number, whole: number): string {
	if (persons === 0) return 'none';
	return persons === whole ? 'all' : formatCount(persons);
}

/** The finding: how many people were where no extradition treaty reaches. Places with which treaties do not apply are on neither side of it. */
export function placesTitle({ data, group, persons, placed, isNow, year }: View): string {
	const home = withArticle(data.homeName);
	const whole = formatCount(placed);
	const were = (count: number) => oneOrMany(count, 'was', 'were');
	// A person reported in several places may stand on both sides: only those whom a treaty reaches somewhere can be told.
	if (group.reportedIn !== null) {
		const reached = part(persons.in_force, placed);
		return isNow
			? `Of ${whole} people with a reported place, ${reached} ${were(persons.in_force)} where an extradition treaty with ${home} is in force`
			: `At the end of ${year}, an extradition treaty with ${home} was in force where ${reached} of these ${whole} ${were(persons.in_force)} reported`;
	}
	const beyond = part(persons.not_in_force, placed);
	return isNow
		? `Of the ${whole} whose believed place is known, ${beyond} ${were(persons.not_in_force)} where no extradition treaty with ${home} is in force`
		: `At the end of ${year}, no extradition treaty with ${home} was in force where ${beyond} of these ${whole} ${were(persons.not_in_force)} believed`;
}

/** Whom the bars count, and which day the instruments are of. */
export function placesSubtitle({ data, group, dayText }: View): string {
	return `${group.side.label}: people by place, and the treaties with ${withArticle(data.homeName)} there on ${dayText}.`;
}

function summary(view: View): string {
	const { data, group, rows, persons, dayText } = view;
	const [first] = rows;
	const most = first ? ` Most, ${first.personsText}, are told to be in ${withArticle(first.name)}.` : '';
	const beyond =
		group.reportedIn === null
			? `${formatCount(persons.not_in_force)} were where no extradition treaty with ${withArticle(data.homeName)} was in force`
			: `${formatCount(persons.in_force)} were where an extradition treaty with ${withArticle(data.homeName)} was in force`;
	return `${group.side.label}: on ${dayText}, ${beyond}.${most}`;
}

/** Why a place stands apart from those with and without a treaty. */
function outsideTexts({ data, rows, group, persons }: View): readonly string[] {
	return rows
		.filter(({ relation }) => relation === 'outside_treaties')
		.map(({ key, name, persons: there, personsText }) => {
			const why = data.outside.find(({ iso3 }) => iso3 === key)?.reason ?? '';
			if (group.reportedIn !== null)
				return `${why} Of the ${personsText} reported in ${withArticle(name)}, those reported elsewhere too are counted by their other places; ${formatCount(persons.outside_treaties)} in all were reported only where treaties do not apply.`;
			return `${why} The ${personsText} believed in ${withArticle(name)} ${oneOrMany(there, 'is', 'are')} counted neither as with nor as without a treaty.`;
		});
}

/** What a reader should know before repeating the numbers of the places. */
export function placeNotes(view: View): readonly Note[] {
	const { data, group, rows, persons, notSourced, dayText, isNow } = view;
	const { side, reportedIn } = group;
	const regions = side.places
		.filter(({ iso3 }) => iso3 === null)
		.map((place) => `${place.name} ${personsText(place)}`);
	const unknown = rows
		.filter(({ relation }) => relation === 'not_known')
		.map(({ name }) => withArticle(name));
	const several = (reportedIn ?? [])
		.filter(({ places }) => places.length > 1)
		.reduce((sum, each) => sum + each.persons, 0);
	const open = counted(persons.not_known, 'person is', 'people are');
	return notesOf({
		'Place by place': [
			reportedIn === null
				? `The people are those of a count of ${formatDate(side.asOf)}; the treaties are those of ${dayText}.`
				: `Each bar counts the people reported in a place; ${formatCount(several)} were reported in more than one and stand in each, so the bars do not add up to people.`,
			!isNow && 'A year stands for its 31 December.',
			regions.length > 0 && `Named as a region only, and so not drawn: ${regions.join(', ')}.`,
			notSourced === null && 'No total was given for this count.',
			'“None known” means that no source used here names such a treaty by then.'
		],
		'Treaties do not apply': outsideTexts(view),
		Doubtful:
			unknown.length > 0 &&
			`Whether an extradition treaty with ${listInSentence(unknown)} was in force is not known; ${open} counted apart.`,
		'What a treaty means': `A treaty in force lets ${withArticle(data.homeName)} ask; it does not mean that a person is or must be handed over.`
	});
}

/** The sentences where the places alone are drawn. */
export function placeTexts(view: View): ChartTexts {
	return {
		title: placesTitle(view),
		subtitle: placesSubtitle(view),
		summary: summary(view),
		notes: placeNotes(view)
	};
}
