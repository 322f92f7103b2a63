import { listInSentence } from '#atlas/words/listInSentence.ts';
import { withExactness } from '#atlas/words/exactness.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { counted, oneOrMany } from '#atlas/words/counted.ts';
import type { View } from './view.ts';

const named = 5;

/** A part of a whole in words: "all", "none", or its number. */
function part(persons: number, whole: number): string {
	if (persons === 0) return 'none';
	return persons === whole ? 'all' : formatCount(persons);
}

/** The finding: how many people were where no extradition treaty reaches. Places with which treaties do not apply are on neither side of it. */
export function title({ data, group, persons, placed, isNow, year }: View): string {
	const home = withArticle(data.homeName);
	const whole = formatCount(placed);
	const were = (count: number) => oneOrMany(count, 'was', 'were');
	// A person reported in several places may stand on both sides: only those whom a treaty reaches somewhere can be told.
	if (group.reportedIn !== null) {
		const reached = part(persons.in_force, placed);
		return isNow
			? `Of ${whole} persons with a reported destination, ${reached} ${were(persons.in_force)} where an extradition treaty with ${home} is in force`
			: `At the end of ${year}, an extradition treaty with ${home} was in force where ${reached} of these ${whole} ${were(persons.in_force)} reported`;
	}
	const beyond = part(persons.not_in_force, placed);
	return isNow
		? `Of the ${whole} whose believed destination is known, ${beyond} ${were(persons.not_in_force)} where no extradition treaty with ${home} is in force`
		: `At the end of ${year}, no extradition treaty with ${home} was in force where ${beyond} of these ${whole} ${were(persons.not_in_force)} believed`;
}

/** Whom the bars count, and which day the instruments are of. */
export function subtitle({ data, group, dayText }: View): string {
	const { label } = group.side;
	return `${label}. Persons by destination, and the instruments with ${withArticle(data.homeName)} there on ${dayText}.`;
}

/** What the picture shows, for those who cannot see it. */
export function summary({ data, group, rows, persons, placed, notSourced, dayText }: View): string {
	const first = rows.slice(0, named).map((row) => `${row.name} ${row.personsText}`);
	const others = rows.length - named;
	const rest = others > 0 ? [counted(others, 'other place')] : [];
	const known = `${formatCount(placed)} people have a known destination: ${listInSentence([...first, ...rest])}.`;
	const parts = [
		`${formatCount(persons.in_force)} were where one was in force`,
		`${formatCount(persons.not_in_force)} ${group.reportedIn === null ? 'where none was' : 'only where none was'}`,
		`${formatCount(persons.not_known)} where that is not known`,
		`${formatCount(persons.outside_treaties)} where treaties do not apply`
	];
	const law = `On ${dayText}, counting extradition treaties with ${withArticle(data.homeName)}, ${listInSentence(parts)}.`;
	const open = notSourced ? ` The destination of ${formatCount(notSourced)} more is not sourced.` : '';
	return `${group.side.label}. ${known} ${law}${open}`;
}

/** Why a place stands apart from those with and without a treaty. */
function outsideNotes({ data, rows, group, persons }: View): readonly string[] {
	return rows
		.filter(({ relation }) => relation === 'outside_treaties')
		.map(({ key, name, persons: there, personsText }) => {
			const why = data.outside.find(({ iso3 }) => iso3 === key)?.reason ?? '';
			if (group.reportedIn !== null)
				return `${why} Of the ${personsText} reported in ${withArticle(name)}, those reported elsewhere too are counted by their other places; ${formatCount(persons.outside_treaties)} in all were reported only where treaties do not apply.`;
			return `${why} The ${personsText} believed in ${withArticle(name)} ${oneOrMany(there, 'is', 'are')} counted neither as with nor as without a treaty.`;
		});
}

/** What a reader should know before repeating the numbers; a sentence or two each. */
export function notes(chosen: View): readonly string[] {
	const { data, group, rows, persons, notSourced, dayText, isNow } = chosen;
	const { side, reportedIn } = group;
	const regions = side.places
		.filter(({ iso3 }) => iso3 === null)
		.map((place) => `${place.name} ${withExactness(formatCount(place.persons), place.exactness)}`);
	const unknown = rows
		.filter(({ relation }) => relation === 'not_known')
		.map(({ name }) => withArticle(name));
	const several = reportedIn?.filter((places) => places.length > 1).length ?? 0;
	const open = counted(persons.not_known, 'person is', 'people are');
	return [
		...(reportedIn === null
			? [
					`The people are those of a count of ${formatDate(side.asOf)}; the instruments are those of ${dayText}.`
				]
			: [
					`Each bar counts the persons reported in a place; ${several} were reported in more than one and stand in each, so the bars do not add up to persons.${chosen.cases ? '' : ' The title counts each person once, as within reach if a treaty was in force in any of the places.'}`
				]),
		...(isNow ? [] : ['A year stands for its 31 December.']),
		...outsideNotes(chosen),
		...(unknown.length > 0
			? [
					`Whether an extradition treaty with ${listInSentence(unknown)} was in force is not known; ${open} counted apart.`
				]
			: []),
		...(regions.length > 0 ? [`Named as a region only, and so not drawn: ${regions.join(', ')}.`] : []),
		...(notSourced === null ? ['No total was given for this count.'] : []),
		'“None known” means that no source used here names such an instrument by then.',
		`A treaty in force lets ${withArticle(data.homeName)} ask; it does not mean that a person is or must be handed over. Being named is an accusation, not a finding of guilt.`
	];
}
