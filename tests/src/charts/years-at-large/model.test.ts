import { describe, expect, test } from 'vitest';
import type { Absence, AbsenceData } from '#scripts/derive/charts/years-at-large.ts';
import { endingLabels } from '#scripts/derive/persons/endingLabels.ts';
import { person } from '#scripts/derive/persons/person.ts';
import { model } from '#src/charts/years-at-large/model.ts';
import { median, yearsAway } from '#src/charts/years-at-large/yearsAway.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

/** A synthetic absence. */
const away = (id: string, known: Partial<Absence>): Absence => ({
	...person(
		row('cases', { case_id: id, name: `Synthetic ${id}`, standing: 'accused', source_ids: [`S-${id}`] }),
		descriptor
	),
	checked: null,
	ending: known.returned == null ? 'at_large' : 'deportation',
	fled: '2000-01-01',
	listed: false,
	isBack: known.returned != null,
	hasEnded: known.returned != null,
	...known
});
const synthetic: AbsenceData = {
	dataDate: '2020-01-01',
	homeName: 'Homeland',
	endingLabels: endingLabels(descriptor),
	lists: { listed: 'Listed', others: 'Not listed' },
	told: null,
	absences: [
		away('a', { returned: '2010-01-01' }),
		away('b', { fled: '2004', returned: '2005-07-01' }),
		away('c', { listed: true, lastReported: '2018' })
	],
	left: { withoutFlight: 1, withoutReturn: 0, withoutOutcome: 2 }
};
const caught = away('d', {
	fled: '2001-01-01',
	returned: '2019-01-01',
	ending: 'captured_at_home',
	isBack: false
});
const ids = (sort: string, group = 'all') =>
	model(synthetic, { sort, group }).rows.map(({ facts }) => facts.id);

describe('years away', () => {
	test('are exact to a decimal where both dates are', () => {
		expect(yearsAway(away('a', { returned: '2010-01-01' }), '2020-01-01').text).toBe('10.0');
	});

	test('are bounds where a date is known to the year: 0.5 to 1.5', () => {
		const years = yearsAway(away('b', { fled: '2004', returned: '2005-07-01' }), '2020-01-01');
		expect([years.least.toFixed(1), years.most.toFixed(1), years.text]).toEqual(['0.5', '1.5', 'about 1']);
	});

	test('have a plus where nobody came back, and never more than is sure', () => {
		expect(yearsAway(away('c', {}), '2020-01-01').text).toBe('20+');
		expect(yearsAway(away('c', { fled: '2000' }), '2020-01-01').text).toBe('19+');
	});

	test('have a middle: of 1, 2, 9 it is 2; of 1, 2 it is 1.5; of none there is none', () => {
		expect([median([9, 1, 2]), median([2, 1]), median([])]).toEqual([2, 1.5, null]);
	});
});

describe('synthetic lines', () => {
	test('are sorted by length, flight, return and name', () => {
		expect(ids('years')).toEqual(['c', 'a', 'b']);
		expect(ids('fled')).toEqual(['a', 'c', 'b']);
		expect(ids('returned')).toEqual(['a', 'b', 'c']);
		expect(ids('name')).toEqual(['a', 'b', 'c']);
	});

	test('are of one group where the reader asks', () => {
		expect(ids('years', 'listed')).toEqual(['c']);
		expect(ids('years', 'others')).toEqual(['a', 'b']);
	});

	test('reach the data’s day where nobody came back, and are dotted where a date is vague', () => {
		const [open, , vague] = model(synthetic, { sort: 'years' }).rows;
		expect(open).toMatchObject({ sure: [0, 1], vague: [], end: 1, shape: 'arrow', hasEnded: false });
		expect(vague?.vague).toHaveLength(1);
		expect(vague?.vague[0]?.[1]).toBeCloseTo(vague?.sure?.[0] ?? -1, 10);
	});
});

describe('figures that must stay apart', () => {
	test('years of those who are back and years so far of those who are not: the middle is of the former alone', () => {
		// Middles of 10 and 1; with the 20 so far it would be 10.
		const { title } = model(synthetic, { sort: 'years' });
		expect(title).toContain('2 of 3 documented absences');
		expect(title).toContain('about 5 years or more');
	});
});

describe('a capture at home', () => {
	const { title, summary, key, rows } = model(
		{ ...synthetic, absences: [...synthetic.absences, caught] },
		{ sort: 'name' }
	);

	test('ends a line, and counts neither as a return nor in the middle of their years', () => {
		expect(rows[3]).toMatchObject({ shape: 'triangle', hasEnded: true });
		expect(title).toContain('2 of 4 documented absences ended with a return');
		// With its 18 years the middle of 1, 10 and 18 would be 10.
		expect(title).toContain('about 5 years or more');
		expect(summary).toContain('1 was caught inside Homeland');
	});

	test('is counted in the key by itself, between the back and the away', () => {
		expect(key.map(({ label, hasEnded, count }) => [label, hasEnded, count])).toEqual([
			['Deportation', true, 2],
			['Caught inside the country', true, 1],
			['At large', false, 1]
		]);
	});
});

describe('the words of synthetic absences', () => {
	test('tell the case that the report tells, in the picture and in the summary', () => {
		const { rows, summary } = model({ ...synthetic, told: 'a' }, { sort: 'name' });
		const told = 'Synthetic a: 10.0 years, from 1 January 2000 to 1 January 2010';
		expect(rows.map((row) => row.told)).toEqual([told, null, null]);
		expect(summary).toContain(told);
	});

	test('say of persons in whose favour an authority held that to be away is not to be sought', () => {
		const free = away('e', {
			ending: 'protected_abroad',
			standing: { label: 'Protected abroad', caveat: null }
		});
		const { notes } = model({ ...synthetic, absences: [...synthetic.absences, free] }, { sort: 'name' });
		expect(notes.join(' ')).toContain('of Synthetic e (protected abroad), an authority abroad held so');
	});

	test('give the day of the last report of those not back', () => {
		const { table } = model(synthetic, { sort: 'name' });
		expect(table.rows.map(({ cells }) => [cells.returned, cells.lastReported])).toEqual([
			['2010-01-01', ''],
			['2005-07-01', ''],
			['not back', '2018']
		]);
	});
});
