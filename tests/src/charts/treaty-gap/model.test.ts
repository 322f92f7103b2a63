import { describe, expect, test } from 'vitest';
import type { PlacePersons } from '#scripts/derive/flows/count.ts';
import { derive, type GapData, type GapInstrument } from '#scripts/derive/charts/treaty-gap.ts';
import { model } from '#src/charts/treaty-gap/model.ts';
import { gapOptions } from '#src/charts/treaty-gap/options.ts';
import { initialOptions } from '#src/state/options.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

const real = derive(realTables, realDescriptor);
if (real === null) throw new Error('The tables place persons');
const initial = initialOptions(gapOptions(real));

const place = (iso3: string | null, name: string, persons: number): PlacePersons => ({
	iso3,
	name,
	persons,
	qualifier: null,
	note: null,
	sourceIds: [`S-${name}`],
	confidence: 'high'
});
/** A synthetic extradition treaty. */
const extradition = (partner_iso3: string, stages: Partial<GapInstrument>): GapInstrument => ({
	type: 'extradition',
	partner_iso3,
	signed: null,
	entered_into_force: null,
	in_force_by: null,
	suspended: null,
	terminated: null,
	status: 'in_force',
	note: null,
	confidence: 'medium',
	sourceIds: [`T-${partner_iso3}`],
	...stages
});
/** Synthetic data: ten people, eight of them placed, one in a region. */
const synthetic: GapData = {
	dataDate: '2026-11-23',
	home: 'CHN',
	homeName: 'China',
	firstYear: 1990,
	names: {},
	cases: [],
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
			reportedIn: null
		}
	],
	instruments: [extradition('ESP', { signed: '2000-05-01', entered_into_force: '2002-06-15' })]
};
const at = (time: string, instruments = synthetic.instruments) =>
	model({ ...synthetic, instruments }, { time });
const relations = (time: string, instruments?: readonly GapInstrument[]) =>
	Object.fromEntries(
		at(time, instruments).rows.map(({ name, relation, cells }) => [name, [relation, cells[0]?.label]])
	);

describe('the hundred of 2015 against the law of today', () => {
	const shown = model(real, { ...initial, group: 'red_notice_100_believed_destination-2015-04-22' });

	test('finds 87 of the 92 with a known destination where no extradition treaty is in force', () => {
		expect(shown.title).toBe(
			'Of the 92 whose believed destination is known, 87 were where no extradition treaty with China is in force'
		);
		expect(shown.persons).toEqual({ in_force: 0, not_in_force: 87, not_known: 0, outside_treaties: 5 });
	});

	test('ranks destinations by people', () => {
		expect(shown.rows.map(({ name, persons, barPercent }) => [name, persons, barPercent])).toEqual([
			['United States', 40, 100],
			['Canada', 26, 65],
			['New Zealand', 11, 27.5],
			['Australia', 10, 25]
		]);
	});

	test('draws Hong Kong as a relation of its own, and last of all what is not sourced', () => {
		expect(shown.rows.map(({ key }) => key)).not.toContain('HKG');
		expect(shown.outside.map(({ key, relation }) => [key, relation])).toEqual([['HKG', 'outside_treaties']]);
		expect(shown.notSourced).toEqual({ persons: 8, barPercent: 20 });
		expect(shown.notes.join(' ')).toContain('Hong Kong is part of China under its own law');
		expect(shown.table.rows.at(-1)?.cells).toMatchObject({ place: 'Destination not sourced', persons: 8 });
	});

	test('says that Australia signed and never brought into force', () => {
		const australia = shown.rows.find(({ key }) => key === 'AUS');
		expect(australia?.cells[0]).toMatchObject({
			state: 'signed',
			label: 'signed 6 September 2007, not in force'
		});
	});
});

describe('every group and some years', () => {
	const cases = real.groups.flatMap(({ id }) =>
		['1987', '1995', '2015', '2026'].map((time) => [id, time] as const)
	);

	test.each(cases)('%s in %s: parts make up the people of that group alone', (group, time) => {
		const { side, reportedIn } = real.groups.find(({ id }) => id === group) ?? {};
		const { persons, notSourced, title, summary, notes } = model(real, { group, time });
		const placed = Object.values(persons).reduce((sum, part) => sum + part, 0);
		const regions = side?.places.reduce((sum, each) => sum + (each.iso3 === null ? each.persons : 0), 0) ?? 0;
		expect(placed + regions + (notSourced?.persons ?? 0)).toBe(side?.size);
		if (reportedIn) expect(placed).toBe(reportedIn.length);
		expect(title.length).toBeLessThanOrEqual(110);
		expect(`${title} ${summary} ${notes.join(' ')}`).not.toMatch(/undefined|null|NaN|guilty/);
	});
});

describe('a synthetic count', () => {
	test('follows a treaty from nothing through signature to force, on 31 December of each year', () => {
		expect(relations('1999')).toEqual({
			Spain: ['not_in_force', 'none known'],
			Canada: ['not_in_force', 'none known']
		});
		expect(relations('2001').Spain).toEqual(['not_in_force', 'signed 1 May 2000, not in force']);
		expect(relations('2002').Spain).toEqual(['in_force', 'in force since 15 June 2002']);
	});

	test('counts what is not known apart from what is absent', () => {
		const later = [extradition('ESP', { signed: '2000-05-01', in_force_by: '2018-10' })];
		expect(relations('2005', later).Spain).toEqual(['not_known', 'whether in force is not known']);
		expect(relations('2018', later).Spain).toEqual(['in_force', 'in force, by October 2018 at the latest']);
		expect(at('2005', later).persons).toEqual({
			in_force: 0,
			not_known: 4,
			not_in_force: 2,
			outside_treaties: 1
		});
		expect(at('2005', later).notes.join(' ')).toContain(
			'with Spain was in force is not known; 4 people are counted apart'
		);
	});

	test('counts a suspended treaty as not in force', () => {
		const ended = [
			extradition('ESP', { entered_into_force: '2002', suspended: '2020-07-03', status: 'suspended' })
		];
		expect(relations('2021', ended).Spain).toEqual(['not_in_force', 'suspended 3 July 2020']);
	});

	test('never counts Hong Kong as without a treaty, even where it is the only place', () => {
		const only = at('2026', []);
		expect(only.persons.not_in_force).toBe(6);
		expect(only.persons.outside_treaties).toBe(1);
		expect(only.outside[0]?.cells.map(({ state }) => state)).toEqual(['outside_treaties']);
	});

	test('has two people without a sourced destination: not those in a region', () => {
		expect(at('2026').notSourced?.persons).toBe(2);
		expect(at('2026').notes.join(' ')).toContain('Named as a region only, and so not drawn: Asia 1');
	});

	test('rests each row on the sources of its people and its instruments, and is as sure as the least sure', () => {
		const [spain] = at('2026').rows;
		expect(spain?.sourceIds).toEqual(['S-Spain', 'T-ESP']);
		expect(spain?.confidence).toBe('medium');
	});
});
