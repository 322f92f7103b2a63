import { personsText } from '#atlas/words/personsText.ts';
import { standingInSentence } from '#atlas/persons/standing.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { describePerson } from '#src/components/persons/describePerson.ts';
import type { PersonFacts } from '#src/components/persons/personFacts.ts';
import { placeBrackets, type PlacedBracket, type Run } from '#src/plot/placeBrackets.ts';
import { alike, type Look, type Square } from '#src/plot/squares.ts';
import { looks, officialLooks } from './looks.ts';
import { officialSteps, type OfficialSteps } from './officialSteps.ts';
import type { Group } from './parts.ts';
import { travel, type Travel } from './travel.ts';
import type { RedNoticeView } from './view.ts';
import * as words from './words.ts';

/** The whole list as squares, five below each other, so that a number of persons is a length. */
export interface Counting {
	readonly key: 'official' | 'documented';
	readonly head: string;
	readonly squares: readonly Square[];
	readonly columns: number;
	readonly above: readonly PlacedBracket[];
	readonly below: readonly PlacedBracket[];
	/** What is read out. */
	readonly label: string;
	/** How those back came back, where only the runs can be labelled at the squares. */
	readonly waysText: string | null;
}

export interface RedNoticeLayout {
	readonly countings: readonly Counting[];
	readonly parts: readonly {
		readonly key: string;
		readonly label: string;
		readonly count: number;
		readonly groups: readonly (Group & { readonly label: string; readonly look: Look })[];
	}[];
	/** What the card of each person says, by id. */
	readonly facts: Readonly<Record<string, PersonFacts>>;
	readonly steps: OfficialSteps | null;
	readonly listHead: string;
	readonly namesHead: string;
	/** The same squares in the sorting that the reader chose; and whether that is what became of them. */
	readonly travel: Travel;
	readonly showsReturn: boolean;
}

/** Squares below each other. */
export const down = 5;

function counting(
	key: Counting['key'],
	head: string,
	squares: readonly Square[],
	runs: readonly Run[],
	waysText: string | null
): Counting {
	const columns = Math.ceil(squares.length / down);
	const label = `${head}: ${runs.map(({ count, text }) => `${count} ${text}`).join(', ')}`;
	return { key, head, squares, columns, ...placeBrackets(runs, columns), label, waysText };
}

/** What we found of each person of the list. */
function documented(view: RedNoticeView): Counting {
	const { data, parts } = view;
	let before = 0;
	const runs = parts.map(({ key, count }) => {
		const start = before / down;
		before += count;
		const tone = key === 'back' || key === 'caught' ? 'back' : key === 'open' ? 'muted' : 'ink';
		const text = words.partLabel(key, data);
		return { count: String(count), text, start, length: count / down, tone } as const;
	});
	const squares = parts
		.flatMap(({ groups }) => groups)
		.flatMap(({ key, count, persons }): readonly Square[] =>
			key === 'unnamed'
				? alike(count, looks.unnamed)
				: persons.map(({ id, name, standing }) => ({
						look: looks[key],
						id,
						label: `${name}, ${standingInSentence(standing)}`
					}))
		);
	return counting('documented', words.documentedHead, squares, runs, words.waysText(view));
}

/** How many officials count as back, without names. */
function official({ data, official: count }: RedNoticeView): readonly Counting[] {
	if (!count) return [];
	const rest = Math.max(0, data.size - count.persons);
	const back = data.size - rest;
	const runs: Run[] = [
		{
			count: personsText(count),
			text: words.partLabel('back', data),
			start: 0,
			length: back / down,
			tone: 'back'
		},
		// What is left of a number that is not exact is none either.
		...(count.exactness === 'exact'
			? [
					{
						count: String(rest),
						text: words.officialRest,
						start: back / down,
						length: rest / down,
						tone: 'muted' as const
					}
				]
			: [])
	];
	const squares = [...alike(back, officialLooks.back), ...alike(rest, officialLooks.rest)];
	return [counting('official', words.officialHead(count), squares, runs, null)];
}

/** The list counted twice, on one scale; and what became of its persons, in groups. */
export function layout(view: RedNoticeView): RedNoticeLayout {
	const { data, parts } = view;
	return {
		countings: [documented(view), ...official(view)],
		parts: parts.map(({ key, count, groups }) => ({
			key,
			label: upperFirst(words.partLabel(key, data)),
			count,
			groups: groups.map((group) => ({
				...group,
				label: words.groupLabel(group, data),
				look: looks[group.key]
			}))
		})),
		facts: Object.fromEntries(
			data.persons.map((person) => [person.id, describePerson(person, data.endingLabels[person.ending])])
		),
		steps: officialSteps(data),
		listHead: words.listHead,
		namesHead: words.namesHead,
		travel: travel(view),
		showsReturn: view.shows === 'return'
	};
}
