import { describe, expect, test } from 'vitest';
import type { Count, CountSide, PlacePersons } from '#scripts/derive/flows/count.ts';
import { layout } from '#src/charts/fugitive-flows/layout.ts';
import { table } from '#src/charts/fugitive-flows/table.ts';
import { texts as textsOf } from '#src/charts/fugitive-flows/texts.ts';
import { options, view, type FlowsChartData } from '#src/charts/fugitive-flows/view.ts';

/** All parts of the chart. */
function parts(data: FlowsChartData, chosen: Readonly<Record<string, string>>) {
	const seen = view(data, chosen);
	const placed = layout(seen);
	const { notes, ...texts } = textsOf(seen);
	return {
		...texts,
		...placed,
		notes: notes.map(({ text }) => text),
		sourceIds: seen.sourceIds,
		table: table(seen),
		map: placed.world
	};
}

/** Where the places of the hundred lie on the map, rounded. */
const known: Readonly<Record<string, readonly [number, number]>> = {
	CHN: [361, 113],
	USA: [746, 103],
	CAN: [708, 49],
	NZL: [525, 397],
	AUS: [435, 337],
	HKG: [382, 162]
};

/** A world of the places known and, for all others, synthetic positions on a grid. */
function worldOf(codes: readonly string[]): FlowsChartData['world'] {
	const places = codes.map((iso3, index) => {
		const [x, y] = known[iso3] ?? [60 + (index % 9) * 100, 40 + Math.floor(index / 9) * 60];
		return [iso3, { x, y, marker: false, area: 10 }] as const;
	});
	return { width: 960, height: 445, places: Object.fromEntries(places) };
}

/** Texts of the labels that a reader sees on a map of so many pixels. */
const seenAt = (width: number, { map }: ReturnType<typeof parts>) =>
	map.labels
		.filter(({ from, until = Infinity }) => from !== null && from <= width && width < until)
		.map(({ text }) => text);

const place = (
	iso3: string | null,
	name: string,
	persons: number,
	rest: Partial<PlacePersons> = {}
): PlacePersons => ({
	iso3,
	name,
	persons,
	exactness: 'exact',
	note: null,
	sourceIds: [`S-${name}`],
	confidence: 'high',
	...rest
});
const side = (rest: Partial<CountSide>): CountSide => ({
	direction: 'out',
	how: 'believed_in',
	scope: 'corruption',
	label: 'Synthetic count',
	asOf: '2001-02-03',
	size: 20,
	places: [place('CAN', 'Canada', 8), place('ESP', 'Spain', 4)],
	inside: 0,
	...rest
});
/** Synthetic data of one count. */
function synthetic(...sides: readonly CountSide[]): FlowsChartData {
	const count: Count = { id: 'synthetic', heading: 'other', label: 'Synthetic count', sides };
	const countries = {
		CHN: 'China',
		CAN: 'Canada',
		ESP: 'Spain',
		NLD: 'Netherlands',
		NZL: 'New Zealand',
		USA: 'United States'
	};
	const cases = { persons: 0, reportedIn: [], returned: 0, returnedWithoutPlace: 0, caughtInside: 0 };
	const world = worldOf(Object.keys(countries));
	const listLabel = 'The list';
	return { dataDate: '2026-11-23', home: 'CHN', countries, counts: [count], listLabel, cases, world };
}

/** A list of a hundred, of whom 87 are placed, with the returns of some of them, and a count of telecom fraud. */
const listed = { scope: 'listed_100', size: 100, asOf: '2015-04-22' };
const hundred: FlowsChartData = {
	...synthetic(),
	cases: { persons: 0, reportedIn: [], returned: 0, returnedWithoutPlace: 0, caughtInside: 0 },
	counts: [
		{
			id: 'hundred',
			heading: 'hundred',
			label: 'The hundred',
			sides: [
				side({
					...listed,
					places: [
						place('USA', 'United States', 50),
						place('CAN', 'Canada', 26),
						place('NZL', 'New Zealand', 11)
					]
				}),
				side({
					...listed,
					direction: 'back',
					how: 'returned_from',
					size: 60,
					asOf: '2019-10-31',
					places: [place('USA', 'United States', 16)]
				})
			]
		},
		{
			id: 'fraud',
			heading: 'not_officials',
			label: 'Handed over for telecom fraud',
			sides: [side({ direction: 'back', how: 'handed_over', scope: 'telecom_fraud' })]
		}
	]
};

describe('a list of a hundred', () => {
	const shown = parts(hundred, { group: 'hundred' });

	test('has its finding as the title', () => {
		expect(shown.title).toBe(
			'Of the hundred named in 2015, 76 were believed to be in the United States and Canada'
		);
	});

	test('labels the places with their numbers, and once what no source places', () => {
		const texts = seenAt(960, shown);
		expect(texts).toContain('United States 50');
		expect(texts).toContain('Canada 26');
		expect(shown.missing).toContain('13 of the 100');
	});

	test('says on the map of a phone what the title adds up, in bold, and the returns in their colour', () => {
		const { labels } = shown.near;
		const bold = labels.filter(({ weight, tone }) => weight === 600 && tone === undefined);
		expect(bold.map(({ text }) => text)).toEqual(['United States 50', 'Canada 26']);
		expect(labels.find(({ tone }) => tone === 'back')?.text).toBe('16 back');
		// Where they begin is named in what room is left, and on the smallest phone already.
		expect(labels.map(({ text }) => text)).toContain('China');
		expect(labels.filter(({ from }) => from !== 0)).toEqual([]);
	});

	test('draws out and back as arcs of their own, never summed or netted', () => {
		const ofUnitedStates = shown.map.arcs.filter(({ iso3 }) => iso3 === 'USA');
		expect(ofUnitedStates.map(({ direction, persons, bend }) => [direction, persons, bend])).toEqual([
			['out', 50, 'north'],
			['back', 16, 'south']
		]);
		const home = hundred.world.places.CHN;
		expect(ofUnitedStates[0]?.from).toEqual({ x: home?.x, y: home?.y });
		expect(ofUnitedStates[1]?.to).toEqual({ x: home?.x, y: home?.y });
	});

	test('gives each direction its date and its total', () => {
		expect(shown.directions.map(({ text }) => text)).toEqual([
			'Believed there on 22 April 2015',
			'Returned from there by 31 October 2019'
		]);
		expect(shown.map.facts.USA?.headline).toBe(
			'United States: 50 believed there on 22 April 2015 (of 100); 16 returned from there by 31 October 2019 (of 60)'
		);
	});
});

describe('documented cases', () => {
	test('say that persons repeat and how many have no known place', () => {
		const documented = side({
			how: 'reported_in',
			scope: 'documented',
			size: 3,
			places: [place('CAN', 'Canada', 2)]
		});
		const data: FlowsChartData = {
			...synthetic(),
			counts: [
				{ id: 'documented_cases', heading: 'documented', label: 'Documented cases', sides: [documented] }
			],
			cases: {
				persons: 3,
				reportedIn: [['CAN'], ['CAN', 'ESP']],
				returned: 1,
				returnedWithoutPlace: 1,
				caughtInside: 0
			}
		};
		const shown = parts(data, {});
		expect(shown.notes.join(' ')).toMatch(/reported in more than one/);
		expect(shown.missing).toBeNull();
	});
});

describe('a synthetic count', () => {
	test('adds the parts of one total only', () => {
		expect(parts(synthetic(side({})), {}).title).toBe(
			'Of the 20 people in this count, 8 were believed to be in Canada'
		);
		const apart = parts(synthetic(side({ size: null })), {});
		expect(apart.title).toBe('Believed by 3 February 2001: 8 in Canada and 4 in Spain');
		expect(apart.notes.join(' ')).toContain('no total');
		expect(seenAt(960, apart)).toEqual(['Canada 8', 'Spain 4', 'China']);
	});

	test('names a region in the note and draws it nowhere', () => {
		const region = parts(synthetic(side({ places: [place(null, 'Southeast Asia', 9)] })), {});
		const { map, notes } = region;
		expect(map.arcs).toEqual([]);
		expect(Object.keys(map.facts)).toEqual([]);
		expect(notes.join(' ')).toContain('Southeast Asia 9');
		// The region is a source's own word: its people are not among those whom no source places.
		expect(region.missing).toBe('Place not known: 11 of the 20');
	});

	test('keeps "more than" with its number wherever it is said', () => {
		const many = side({ size: null, places: [place('NLD', 'Netherlands', 150, { exactness: 'at_least' })] });
		const { title, map } = parts(synthetic(many), {});
		expect(title).toBe('More than 150 people were believed to be in the Netherlands on 3 February 2001');
		expect(map.labels[0]?.text).toBe('Netherlands: more than 150');
		expect(map.facts.NLD?.headline).toBe('Netherlands: more than 150 believed there on 3 February 2001');
	});

	test('warns where the people are no officials', () => {
		const fraud = side({ direction: 'back', how: 'handed_over', scope: 'telecom_fraud' });
		expect(parts(synthetic(fraud), {}).notes[0]).toContain('this is not a count of officials');
		expect(parts(synthetic(side({})), {}).notes[0]).not.toContain('not a count of officials');
	});

	test('explains three widths of its own scale', () => {
		const { widths } = parts(synthetic(side({ places: [place('CAN', 'Canada', 40)], size: 40 })), {});
		expect(widths.map(({ text }) => text)).toEqual(['5', '20', '40 people']);
		expect(widths[2]?.width).toBe(22);
	});

	test('shows the first count for a group that there is not', () => {
		expect(parts(hundred, { group: 'no-such-group' }).title).toBe(parts(hundred, { group: 'hundred' }).title);
	});
});

describe('the options', () => {
	test('begin with the first count; what is no count of officials stands under a heading that says so', () => {
		const schema = options(hundred).group;
		if (schema?.kind !== 'one_of') throw new Error('group is a choice');
		expect(schema.initial).toBe('hundred');
		expect(schema.values.map(({ value, group }) => [value, group])).toEqual([
			['hundred', 'The list'],
			['fraud', 'Not counts of officials: shown only if you ask']
		]);
	});
});
