import { describe, expect, test } from 'vitest';
import type { Count, CountSide, PlacePersons } from '#scripts/derive/flows/count.ts';
import { derive } from '#scripts/derive/charts/fugitive-flows.ts';
import { model, type FlowsChartData } from '#src/charts/fugitive-flows/model.ts';
import { flowsOptions } from '#src/charts/fugitive-flows/options.ts';
import { placedPersons } from '#src/charts/fugitive-flows/words.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

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

const derived = derive(realTables, realDescriptor);
if (derived === null) throw new Error('The tables place persons');
const real: FlowsChartData = { ...derived, world: worldOf(Object.keys(derived.countries)) };
const shown = (group: string) => model(real, { group });
const initial = flowsOptions(real).group?.initial ?? '';
/** Texts of the labels that a reader sees on a map of so many pixels. */
const seenAt = (width: number, { map }: ReturnType<typeof model>) =>
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
	qualifier: null,
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
	const countries = { CHN: 'China', CAN: 'Canada', ESP: 'Spain', NLD: 'Netherlands' };
	const cases = { persons: 0, reportedIn: [], returned: 0, returnedWithoutPlace: 0, caughtInside: 0 };
	const world = worldOf(Object.keys(countries));
	const listLabel = 'The list';
	return { dataDate: '2026-11-23', home: 'CHN', countries, counts: [count], listLabel, cases, world };
}

describe('the hundred of 2015', () => {
	test('is what a reader sees first, with its finding as the title', () => {
		expect(model(real, { group: String(initial) }).title).toBe(
			'Of the hundred named in 2015, 66 were believed to be in the United States and Canada'
		);
	});

	test('labels the places with their numbers, and once what no source places', () => {
		const texts = seenAt(960, shown(String(initial)));
		expect(texts).toContain('United States 40');
		expect(texts).toContain('Canada 26');
		for (const width of [320, 960]) {
			const open = seenAt(width, shown(String(initial))).filter((text) => text.includes('not sourced'));
			expect(open).toEqual(['destination not sourced: 8']);
		}
	});

	test('draws out and back as arcs of their own, never summed or netted', () => {
		const { arcs } = shown(String(initial)).map;
		const ofUnitedStates = arcs.filter(({ iso3 }) => iso3 === 'USA');
		expect(ofUnitedStates.map(({ direction, persons, bend }) => [direction, persons, bend])).toEqual([
			['out', 40, 'north'],
			['back', 16, 'south']
		]);
		const home = real.world.places.CHN;
		expect(ofUnitedStates[0]?.from).toEqual({ x: home?.x, y: home?.y });
		expect(ofUnitedStates[1]?.to).toEqual({ x: home?.x, y: home?.y });
	});

	test('gives each direction its date and its total', () => {
		expect(shown(String(initial)).directions.map(({ text }) => text)).toEqual([
			'Believed there on 22 April 2015, of 100',
			'Returned from there by 31 October 2019, of 60'
		]);
		expect(shown(String(initial)).map.facts.USA?.headline).toBe(
			'United States: 40 believed there on 22 April 2015 (of 100); 16 returned from there by 31 October 2019 (of 60)'
		);
	});
});

describe('every count', () => {
	test.each(real.counts.map(({ id }) => [id]))('%s draws its own numbers and no others', (id) => {
		const count = real.counts.find((candidate) => candidate.id === id);
		const { arcs } = shown(id).map;
		const own = (count?.sides ?? []).flatMap(({ direction, places }) =>
			places.flatMap(({ iso3, persons }) => (iso3 === null ? [] : [`${direction} ${iso3} ${persons}`]))
		);
		expect(arcs.map(({ direction, iso3, persons }) => `${direction} ${iso3} ${persons}`).sort()).toEqual(
			own.sort()
		);
	});

	test.each(real.counts.map(({ id }) => [id]))('%s has texts that fit, a table and sources', (id) => {
		const { title, notes, summary, table, sourceIds } = shown(id);
		expect(title.length).toBeLessThanOrEqual(110);
		expect(`${title} ${summary} ${notes.join(' ')}`).not.toMatch(/undefined|null|NaN|guilty/);
		expect(table.rows.length).toBeGreaterThan(0);
		expect(sourceIds.length).toBeGreaterThan(0);
		for (const width of [320, 960]) expect(seenAt(width, shown(id)).length).toBeLessThanOrEqual(13);
		expect(new Set(table.rows.map(({ key }) => key)).size).toBe(table.rows.length);
	});

	test('never places more persons than its total holds', () => {
		for (const { heading, sides } of real.counts) {
			if (heading === 'documented') continue;
			for (const each of sides)
				if (each.size !== null) expect(placedPersons(each)).toBeLessThanOrEqual(each.size);
		}
	});
});

describe('the documented cases', () => {
	test('say that persons repeat and how many have no known place', () => {
		const notes = shown('documented_cases').notes.join(' ');
		const known = realTables.cases.filter(({ fled_to_iso3 }) => (fled_to_iso3 ?? []).length > 0).length;
		expect(notes).toContain('the places do not add up to persons');
		expect(notes).toContain(
			`For ${realTables.cases.length - known} of the ${realTables.cases.length} people`
		);
		expect(seenAt(960, shown('documented_cases')).join()).not.toContain('not sourced');
	});
});

describe('a synthetic count', () => {
	test('adds the parts of one total only', () => {
		expect(model(synthetic(side({})), {}).title).toBe(
			'Of the 20 people in this count, 8 were believed to be in Canada'
		);
		const apart = model(synthetic(side({ size: null })), {});
		expect(apart.title).toBe('Believed by 3 February 2001: 8 in Canada and 4 in Spain');
		expect(apart.notes.join(' ')).toContain('no total for all places was given');
		expect(seenAt(960, apart)).toEqual(['Canada 8', 'Spain 4']);
	});

	test('names a region in the note and draws it nowhere', () => {
		const region = model(synthetic(side({ places: [place(null, 'Southeast Asia', 9)] })), {});
		const { map, notes } = region;
		expect(map.arcs).toEqual([]);
		expect(Object.keys(map.facts)).toEqual([]);
		expect(notes.join(' ')).toContain('Southeast Asia 9');
		// The region is a source's own word: its people are not among those whom no source places.
		for (const width of [320, 960]) expect(seenAt(width, region)).toEqual(['destination not sourced: 11']);
	});

	test('keeps "more than" with its number wherever it is said', () => {
		const many = side({ size: null, places: [place('NLD', 'Netherlands', 150, { qualifier: 'more than' })] });
		const { title, map } = model(synthetic(many), {});
		expect(title).toBe('More than 150 people were believed to be in the Netherlands on 3 February 2001');
		expect(map.labels[0]?.text).toBe('Netherlands: more than 150');
		expect(map.facts.NLD?.headline).toBe('Netherlands: more than 150 believed there on 3 February 2001');
	});

	test('warns where the people are no officials', () => {
		const fraud = side({ direction: 'back', how: 'handed_over', scope: 'telecom_fraud' });
		expect(model(synthetic(fraud), {}).notes[0]).toContain('this is not a count of officials');
		expect(model(synthetic(side({})), {}).notes[0]).not.toContain('not a count of officials');
	});

	test('explains three widths of its own scale', () => {
		const { widthLegend } = model(synthetic(side({ places: [place('CAN', 'Canada', 40)], size: 40 })), {});
		expect(widthLegend.map(({ persons }) => persons)).toEqual([5, 20, 40]);
		expect(widthLegend[2]?.width).toBe(22);
	});

	test('shows the first count for a group that there is not', () => {
		expect(model(real, { group: 'no-such-group' }).title).toBe(shown(String(initial)).title);
	});
});

describe('the options', () => {
	test('begin with the hundred; what is no count of officials stands under a heading that says so, last', () => {
		const schema = flowsOptions(real).group;
		if (schema?.kind !== 'one_of') throw new Error('group is a choice');
		expect(schema.initial).toBe('red_notice_100_believed_destination-2015-04-22');
		const groups = [...new Set(schema.values.map(({ group }) => group))];
		expect(groups).toEqual([
			'The hundred of 2015',
			'Documented cases',
			'Other counts of corruption and economic crime',
			'Not counts of officials: shown only if you ask'
		]);
		const fraud = schema.values.filter(({ value }) => value.startsWith('mass_handovers'));
		expect(new Set(fraud.map(({ group }) => group))).toEqual(new Set([groups[3]]));
	});
});
