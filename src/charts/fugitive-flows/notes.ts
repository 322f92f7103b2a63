import { personsText } from '#atlas/words/personsText.ts';
import type { CountSide } from '#scripts/derive/flows/count.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import type { Note } from '#src/chart/chart.ts';
import { notesOf } from '#src/chart/notesOf.ts';
import type { FlowsView } from './view.ts';
import { notPlaced, placedPersons } from './words.ts';

const notOfficials: Readonly<Record<string, string>> = {
	telecom_fraud:
		'Such handovers are mostly of suspects of telecom fraud, and for some no charge is known; this is not a count of officials.',
	any_crime:
		'These people are wanted for crimes of any kind; this is not a count of officials or of corruption alone.',
	involuntary_return:
		'This is a count by a rights group, not an official one; it does not tell officials from others.'
};

/** What a published count leaves open: how many no source places. */
function openText(side: CountSide): string {
	const missing = notPlaced(side);
	const isOut = side.direction === 'out';
	const when = `The count ${isOut ? '' : 'of returns '}of ${formatDate(side.asOf)}`;
	if (side.size === null || missing === null) return `${when} gives no total for all places.`;
	if (missing === 0) return `${when} places all of its ${formatCount(side.size)} people.`;
	const open = isOut
		? `where the other ${formatCount(missing)} were is not known`
		: `it gives no single place for the other ${formatCount(missing)}`;
	return `${when} has ${formatCount(side.size)} people; sources place ${formatCount(placedPersons(side))}, and ${open}.`;
}

/** Regions, which no map can draw, and people found at home. */
function notDrawn(side: CountSide, homeName: string) {
	const regions = side.places.filter(({ iso3 }) => iso3 === null);
	const named = regions.map((place) => `${place.name} ${personsText(place)}`).join(', ');
	return [
		regions.length > 0 && `Named as a region only: ${named}.`,
		side.inside > 0 &&
			`${formatCount(side.inside)} were caught inside ${withArticle(homeName)}, which is no return from abroad.`
	];
}

/** What the research notes of single places, each text once with the places that it speaks of. */
function placeNotes({ places }: CountSide): readonly string[] {
	const noted = places.filter(({ iso3, note }) => iso3 !== null && note !== null);
	return [...Map.groupBy(noted, ({ note }) => note ?? '')].map(
		([note, those]) => `${those.map(({ name }) => name).join(', ')}: ${note.replace(/\.$/, '')}.`
	);
}

/** What the documented cases leave open. */
function caseNotes({ data: { cases }, homeName }: FlowsView) {
	const several = cases.reportedIn.filter((places) => places.length > 1).length;
	return {
		'How counted': `${formatCount(several)} people were reported in more than one place and are counted in each, so the places do not add up to people.`,
		'Not known': `For ${formatCount(cases.persons - cases.reportedIn.length)} of the ${formatCount(cases.persons)} people no destination is known. ${formatCount(cases.returned)} came back from abroad; for ${formatCount(cases.returnedWithoutPlace)} of them no source says from where.`,
		'Not drawn': `${formatCount(cases.caughtInside)} more were caught inside ${withArticle(homeName)}, which is no return from abroad.`
	};
}

/** What a published count leaves open. */
function publishedNotes({ count: { sides }, homeName }: FlowsView) {
	return {
		'Not known': sides.map(openText),
		Places: sides.flatMap(placeNotes).map(upperFirst),
		'Not drawn': sides.flatMap((side) => notDrawn(side, homeName)),
		'How counted':
			sides.length > 1 &&
			'Those who fled and those who returned are two counts with dates and totals of their own; they are neither added nor subtracted.'
	};
}

/** What a reader should know of a count before repeating its numbers. */
export function notes(view: FlowsView): readonly Note[] {
	const { heading, sides } = view.count;
	return notesOf({
		'Who is counted': sides.map(({ scope }) => notOfficials[scope]).find((text) => text !== undefined),
		...(heading === 'documented' ? caseNotes(view) : publishedNotes(view)),
		Words:
			'Being named is an accusation, not a finding of guilt; a believed destination is what the authorities or the press said.',
		Borders: "Natural Earth's de facto lines."
	});
}
