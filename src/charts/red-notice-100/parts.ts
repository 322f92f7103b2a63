import type { Ending } from '#atlas/persons/ending.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import type { Person } from '#scripts/derive/persons/person.ts';
import type { RedNoticeData } from '#scripts/derive/charts/red-notice-100.ts';

/** How a mark is drawn: its fill and outline. All marks are of one size. */
export type Tone = 'back' | 'inside' | 'favourable' | 'absent' | 'dead' | 'no_report' | 'unnamed';

/** Those of the list whose flight ended in one way. */
export interface Group {
	readonly key: Ending | 'unnamed';
	readonly label: string;
	readonly tone: Tone;
	/** Marks drawn. */
	readonly count: number;
	/** Those named; none in the group of the unnamed. */
	readonly persons: readonly Person[];
}

/** Groups that belong together, with how many they hold. The parts make up the list: each person stands once. */
export interface Part {
	readonly key: 'back' | 'caught' | 'not_back' | 'open';
	readonly heading: string;
	readonly count: number;
	readonly groups: readonly Group[];
}

type Layout = readonly (readonly [Part['key'], string, readonly (readonly [Ending, Tone])[]])[];

/** Order of parts and groups; the outcomes in a person's favour come first among those not back. */
const layout = (home: string): Layout => [
	[
		'back',
		`Back in ${withArticle(home)}, documented here`,
		[
			['voluntary_surrender', 'back'],
			['deportation', 'back'],
			['persuasion', 'back'],
			['extradition', 'back'],
			['way_unknown', 'back']
		]
	],
	['caught', `Caught inside ${withArticle(home)}, documented here`, [['captured_at_home', 'inside']]],
	[
		'not_back',
		'Not back',
		[
			['allegations_not_established', 'favourable'],
			['protected_abroad', 'favourable'],
			['convicted_in_absentia', 'absent'],
			['convicted_abroad', 'absent'],
			['at_large', 'absent'],
			['not_back', 'absent'],
			['died', 'dead']
		]
	],
	['open', 'What became of them is not known', [['not_known', 'no_report']]]
];

/**
 * Sorts the list into its parts, down to the last of its hundred.
 * @throws when more persons are named than the list holds
 */
export function parts(data: RedNoticeData): readonly Part[] {
	const unnamed = data.size - data.persons.length;
	if (unnamed < 0) throw new RangeError(`${data.persons.length} persons are named of a list of ${data.size}`);
	return layout(data.homeName).flatMap(([key, heading, endings]) => {
		const groups: Group[] = endings.map(([ending, tone]) => {
			const persons = data.persons.filter((person) => person.ending === ending);
			return { key: ending, label: data.endingLabels[ending], tone, count: persons.length, persons };
		});
		if (key === 'open') {
			const label = 'Not named in any source used here';
			groups.push({ key: 'unnamed', label, tone: 'unnamed', count: unnamed, persons: [] });
		}
		const drawn = groups.filter(({ count }) => count > 0);
		const count = drawn.reduce((sum, group) => sum + group.count, 0);
		return count > 0 ? { key, heading, count, groups: drawn } : [];
	});
}
