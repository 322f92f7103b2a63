import { describe, expect, test } from 'vitest';
import { options, view } from '#src/charts/years-at-large/view.ts';
import { yearsAway } from '#atlas/persons/yearsAway.ts';
import { away, caught, sent, synthetic, withMore } from './synthetic.ts';

const ids = (sort: string, group = 'all') =>
	view(synthetic, { sort, group }).rows.map(({ absence }) => absence.id);

describe('years away', () => {
	test('are exact to a decimal where both dates are', () => {
		expect(yearsAway(away('a', { returned: '2010-01-01' })).text).toBe('10.0');
	});

	test('are bounds where a date is known to the year: 0.5 to 1.5', () => {
		const years = yearsAway(away('b', { fled: '2004', returned: '2005-07-01' }));
		expect([years.least.toFixed(1), years.most.toFixed(1), years.text]).toEqual(['0.5', '1.5', 'about 1']);
	});

	test('of somebody who is not back run to the last report, have a plus, and are never more than is sure', () => {
		expect(yearsAway(away('c', { lastReported: '2018' })).text).toBe('18+');
		expect(yearsAway(away('c', { fled: '2000', lastReported: '2018-06-01' })).text).toBe('17+');
		expect(yearsAway(away('c', { lastReported: null })).text).toBe('under 1+');
	});
});

describe('synthetic absences', () => {
	test('are sorted by length, flight, return and name', () => {
		expect(ids('years')).toEqual(['c', 'a', 'b']);
		expect(ids('fled')).toEqual(['a', 'c', 'b']);
		expect(ids('returned')).toEqual(['a', 'b', 'c']);
		expect(ids('name')).toEqual(['a', 'b', 'c']);
	});

	test('are of one group where the reader asks; of one list alone there is nothing to choose', () => {
		expect(ids('years', 'listed')).toEqual(['c']);
		expect(ids('years', 'others')).toEqual(['a', 'b']);
		const { group } = options({ ...synthetic, ...sent(synthetic.absences.slice(0, 2)) });
		expect(group.kind === 'one_of' && group.values).toHaveLength(1);
	});

	test('are half back after 10 years: one of three after one, the next of the two left after ten', () => {
		const { steps, medianYears } = view(synthetic, {}).chosen;
		expect(steps.map(({ share, followed }) => [share.toFixed(2), followed])).toEqual([
			['0.67', 3],
			['0.33', 2]
		]);
		expect(medianYears).toBeCloseTo(10, 1);
	});

	test('a capture at home ends an absence, and is no return', () => {
		const { chosen } = view(withMore(caught), {});
		expect([chosen.back.length, chosen.caught.length, chosen.away.length]).toEqual([2, 1, 1]);
		// Of four, one after 1 year, one after 10, one after 18.
		expect(chosen.steps).toHaveLength(3);
		expect(chosen.medianYears).toBeCloseTo(10, 1);
	});

	test('of which more than half are not back have no median', () => {
		expect(view(withMore(away('e', { lastReported: '2019' })), {}).chosen.medianYears).not.toBeNull();
		expect(view(synthetic, { group: 'listed' }).chosen).toMatchObject({ medianYears: null, steps: [] });
	});
});
