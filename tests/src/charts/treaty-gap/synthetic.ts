import type { GapCase } from '#scripts/derive/gap/gapCase.ts';
import { toldCases, type ToldCases } from '#scripts/derive/gap/toldCases.ts';
import type { PersonReach } from '#atlas/instruments/reachOfPlaces.ts';
import type { ReachThen } from '#scripts/derive/gap/reachThen.ts';
import type { PlacePersons } from '#scripts/derive/flows/count.ts';
import type { GapData, GapInstrument } from '#scripts/derive/charts/treaty-gap.ts';
import { unknownStages } from '#tests/fixtures/stages.ts';

/** Persons in one place of a synthetic count. */
const place = (iso3: string | null, name: string, persons: number): PlacePersons => ({
	iso3,
	name,
	persons,
	exactness: 'exact',
	note: null,
	sourceIds: [`S-${name}`],
	confidence: 'high'
});
/** A synthetic extradition treaty. */
export const extradition = (partner_iso3: string, stages: Partial<GapInstrument>): GapInstrument => ({
	type: 'extradition',
	party_iso3: 'CHN',
	partner_iso3,
	...unknownStages,
	note: null,
	confidence: 'medium',
	sourceIds: [`T-${partner_iso3}`],
	...stages
});
/** What a browser is sent of some cases. */
function sent(cases: readonly GapCase[]): Omit<ToldCases, 'tableOnly'> {
	const { counts, cases: told, firstRows } = toldCases(cases);
	return { counts, cases: told, firstRows };
}

/** Synthetic data: ten people, eight of them placed, one in a region. */
export const synthetic: GapData = {
	dataDate: '2026-11-23',
	home: 'CHN',
	homeName: 'China',
	outside: [{ iso3: 'HKG', reason: 'Hong Kong is part of China under its own law.' }],
	listLabel: null,
	firstYear: 1990,
	names: { USA: 'United States', CAN: 'Canada' },
	...sent([]),
	base: null,
	types: [{ type: 'extradition', label: 'Extradition' }],
	groups: [
		{
			id: 'synthetic',
			heading: 'other',
			side: {
				direction: 'out',
				how: 'believed_in',
				scope: 'corruption',
				label: 'Synthetic count',
				asOf: '2001-02-03',
				size: 10,
				places: [
					place('ESP', 'Spain', 4),
					place('CAN', 'Canada', 2),
					place('HKG', 'Hong Kong', 1),
					place(null, 'Asia', 1)
				],
				inside: 0
			},
			reportedIn: null,
			allSources: { press: 4 },
			sourceIds: ['S-Spain']
		}
	],
	instruments: [extradition('ESP', { signed: '2000-05-01', entered_into_force: '2002-06-15' })]
};

const then = (reach: PersonReach, places: readonly string[] = [], everReached = true): ReachThen => ({
	reach,
	places: places.map((iso3) => ({ iso3, inForce: [], notKnown: [] })),
	everReached
});
/** A synthetic case. */
const aCase = (id: string, flight: ReachThen, more: Partial<GapCase> = {}): GapCase => ({
	id,
	name: `Synthetic ${id}`,
	nameZh: null,
	standing: { label: 'Accused', caveat: null },
	checked: null,
	fled: '2001',
	fledKind: null,
	returned: null,
	returnedKind: null,
	returnedBy: null,
	flight,
	ending: 'at_large',
	endingLabel: 'At large',
	back: null,
	sourceIds: [`S-${id}`],
	confidence: 'high',
	...more
});
const back = (way: 'extradition' | 'deportation', reach: PersonReach): Partial<GapCase> => ({
	ending: way,
	endingLabel: way === 'extradition' ? 'Extradition' : 'Deportation',
	back: then(reach)
});

/** Nine persons: three back, one of them extradited under a treaty; one caught at home. */
export const cases: readonly GapCase[] = [
	aCase('a', then('not_in_force', ['USA', 'CAN'])),
	aCase('b', then('not_in_force'), { ...back('deportation', 'not_in_force'), returnedBy: '2017' }),
	aCase('c', then('not_in_force'), back('extradition', 'in_force')),
	aCase('d', then('in_force'), back('deportation', 'in_force')),
	aCase('e', then('not_known')),
	aCase('f', then('outside_treaties')),
	aCase('g', then('no_day', [], false), { fled: null }),
	aCase('h', then('no_day'), { fled: null }),
	aCase('i', then('no_place'), { ending: 'captured_at_home' })
];

const [published] = synthetic.groups;
if (!published) throw new Error('no synthetic group');

/** The nine beside the published count. */
export const withCases: GapData = {
	...synthetic,
	groups: [
		{
			...published,
			id: 'documented_cases',
			reportedIn: [['ESP'], ['CAN']].map((places) => ({ places, persons: 1 }))
		},
		published
	],
	...sent(cases),
	base: { year: 2001, least: 3, most: 5, sourceIds: ['T-1'] }
};

/** So many who fled where no treaty reached, and are away. */
export const away = (count: number): readonly GapCase[] =>
	Array.from({ length: count }, (_, index) => aCase(`n${index}`, then('not_in_force')));

/** So many who came back, a tenth of them extradited. */
export const manyCases = (count: number): readonly GapCase[] =>
	away(count).map((each, index) => ({
		...each,
		...back(index % 10 === 0 ? 'extradition' : 'deportation', 'no_day')
	}));

/** The data of some cases, as a browser is sent it. */
export const dataOf = (those: readonly GapCase[]): GapData => ({ ...withCases, ...sent(those) });
