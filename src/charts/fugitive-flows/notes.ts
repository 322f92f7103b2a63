import type { Count, CountSide } from '#scripts/derive/flows/count.ts';
import type { FlowsData } from '#scripts/derive/charts/fugitive-flows.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { notPlaced, personsText, placedPersons } from './words.ts';

const notOfficials: Readonly<Record<string, string>> = {
	telecom_fraud:
		'Such handovers are mostly of suspects of telecom fraud, and for some no charge is known; this is not a count of officials.',
	any_crime:
		'This count is of people wanted for crimes of any kind, not of officials or of corruption alone.',
	involuntary_return:
		'This is a count by a rights group, not an official one; it does not tell officials from others.'
};

/** What a published count leaves open: the part that no source places, regions, people found at home. */
function publishedNotes(side: CountSide, homeName: string): readonly string[] {
	const notes: string[] = [];
	const missing = notPlaced(side);
	const isOut = side.direction === 'out';
	const when = `The count ${isOut ? '' : 'of returns '}of ${formatDate(side.asOf)}`;
	if (side.size === null || missing === null) notes.push(`${when}: no total for all places was given.`);
	else if (missing === 0) notes.push(`${when} places all of its ${formatCount(side.size)} people.`);
	else {
		const open = isOut
			? `, and the destination of the other ${formatCount(missing)} is not sourced`
			: `; this count gives no single place for the other ${formatCount(missing)}`;
		notes.push(
			`${when} has ${formatCount(side.size)} people; sources place ${formatCount(placedPersons(side))}${open}.`
		);
	}
	notes.push(...rowNotes(side));
	const regions = side.places.filter(({ iso3 }) => iso3 === null);
	if (regions.length > 0) {
		const named = regions.map((place) => `${place.name} ${personsText(place)}`).join(', ');
		notes.push(`Named as a region only, and so not drawn: ${named}.`);
	}
	if (side.inside > 0) {
		notes.push(
			`${formatCount(side.inside)} were caught inside ${withArticle(homeName)}, which is no return from abroad.`
		);
	}
	return notes;
}

/** What the research notes of single places, each text once with the places that it speaks of. */
function rowNotes({ places }: CountSide): readonly string[] {
	const noted = places.filter(({ iso3, note }) => iso3 !== null && note !== null);
	return [...Map.groupBy(noted, ({ note }) => note ?? '')].map(
		([note, those]) => `${those.map(({ name }) => name).join(', ')}: ${note.replace(/\.$/, '')}.`
	);
}

/** What the documented cases leave open. */
function caseNotes({ cases, countries, home }: FlowsData): readonly string[] {
	const several = cases.reportedIn.filter((places) => places.length > 1).length;
	const homeName = withArticle(countries[home] ?? home);
	return [
		`Each place counts the persons reported there, in no order: ${formatCount(several)} people were reported in more than one place and are counted in each, so the places do not add up to persons.`,
		`For ${formatCount(cases.persons - cases.reportedIn.length)} of the ${formatCount(cases.persons)} people no destination is known.`,
		`${formatCount(cases.returned)} came back from abroad; for ${formatCount(cases.returnedWithoutPlace)} of them no source says from where.`,
		`${formatCount(cases.caughtInside)} more were caught inside ${homeName}, which is no return from abroad.`
	];
}

/** What a reader should know of a count before repeating its numbers; a sentence or two each. */
export function flowsNotes(data: FlowsData, count: Count): readonly string[] {
	const homeName = data.countries[data.home] ?? data.home;
	const isDocumented = count.heading === 'documented';
	const warning = count.sides.map(({ scope }) => notOfficials[scope]).find((text) => text !== undefined);
	return [
		...(warning === undefined ? [] : [warning]),
		...(isDocumented ? caseNotes(data) : count.sides.flatMap((side) => publishedNotes(side, homeName))),
		...(count.sides.length > 1 && !isDocumented
			? [
					'The two directions are separate counts with dates and totals of their own; they are neither added nor netted.'
				]
			: []),
		'Being named is an accusation, not a finding of guilt; a believed destination is what the authorities or the press said.',
		"Borders are Natural Earth's de facto lines."
	];
}
