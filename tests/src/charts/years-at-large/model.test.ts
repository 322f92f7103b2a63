import { describe, expect, test } from 'vitest';
import { derive, type Absence, type AbsenceData } from '#scripts/derive/charts/years-at-large.ts';
import { model } from '#src/charts/years-at-large/model.ts';
import { yearsOptions } from '#src/charts/years-at-large/options.ts';
import { median, yearsAway } from '#src/charts/years-at-large/yearsAway.ts';
import { initialOptions } from '#src/state/options.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

const real = derive(realTables, realDescriptor);
const initial = initialOptions(yearsOptions(real));

/** A synthetic absence. */
const away = (id: string, known: Partial<Absence>): Absence => ({
	id,
	name: `Synthetic ${id}`,
	nameZh: null,
	standing: 'Accused, not convicted',
	position: null,
	ending: known.returned == null ? 'at_large' : 'deportation',
	outcome: 'verdict not found',
	fled: '2000-01-01',
	returned: null,
	sourceIds: [`S-${id}`],
	confidence: 'high',
	listed: false,
	isBack: known.returned != null,
	...known
});
const synthetic: AbsenceData = {
	...real,
	dataDate: '2020-01-01',
	told: null,
	absences: [
		away('a', { returned: '2010-01-01' }),
		away('b', { fled: '2004', returned: '2005-07-01' }),
		away('c', { listed: true })
	]
};
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
		expect(open).toMatchObject({ sure: [0, 1], vague: [], end: 1, shape: 'arrow', isBack: false });
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

describe('the real cases', () => {
	const shown = model(real, initial);

	test('name the twelve years of Lai Changxing in the picture', () => {
		const told = shown.rows.filter((row) => row.told !== null);
		expect(told.map((row) => row.told)).toEqual(['Lai Changxing: about 12 years, from 1999 to 23 July 2011']);
	});

	test('count in the key as many as there are lines', () => {
		expect(shown.key.reduce((sum, { count }) => sum + count, 0)).toBe(shown.rows.length);
	});

	test('tell the back from the away by the end’s shape, not by colour alone', () => {
		const shapes = (isBack: boolean) =>
			new Set(shown.rows.filter((row) => row.isBack === isBack).map((row) => row.shape));
		expect(shapes(true).intersection(shapes(false)).size).toBe(0);
	});

	test('say of persons in whose favour an authority held that to be away is not to be sought', () => {
		expect(shown.notes.join(' ')).toMatch(/Cheng Muyang .*Qiao Jianjun .*Liu Xu /);
	});

	test.each(['all', 'listed', 'others'])('%s: texts without gaps', (group) => {
		const { title, subtitle, summary, notes } = model(real, { ...initial, group });
		expect(title.length).toBeLessThanOrEqual(110);
		expect([title, subtitle, summary, ...notes].join(' ')).not.toMatch(/undefined|null|NaN|guilty/);
	});
});
