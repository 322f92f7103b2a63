import { describe, expect, test } from 'vitest';
import { endSigns } from '#src/charts/years-at-large/endMark.ts';
import { layout } from '#src/charts/years-at-large/layout.ts';
import { thumbnail } from '#src/charts/years-at-large/thumbnail.ts';
import { view } from '#src/charts/years-at-large/view.ts';
import { away, caught, many, manyAbsences, sent, synthetic, withMore } from './synthetic.ts';

const of = (data = synthetic, sort = 'years') => layout(view(data, { sort }));

describe('the curve', () => {
	const { curve, words } = of();

	test('falls at each return to the share still away; where fewer than five are followed it is dotted', () => {
		// The longest, 18.5 years, ends the axis at 20: a year is 50 of 1,000 across, a third of all 60 of 180 down.
		expect(curve.sure).toBe('M0 0');
		expect(curve.few).toMatch(/^M0 0H50V60H500V120H9\d\d$/);
		expect(curve.ticks.map(({ text }) => text)).toEqual(['0', '5', '10', '15', '20 years']);
	});

	test('is whole where five or more are followed, and dotted from there on', () => {
		const { sure, few } = of(many(8)).curve;
		// The axis ends at 10 years: four fall in whole, of the last four the estimate hangs on each.
		expect(sure).toBe('M0 0H100V22.5H200V45H300V67.5H400V90');
		expect(few).toBe('M400 90H500V112.5H600V135H700V157.5H800V180H800');
	});

	test('has a tick where somebody was lost sight of, and its median labelled', () => {
		expect(curve.lost).toHaveLength(1);
		expect(curve.lost[0]?.y).toBeCloseTo(2 / 3, 2);
		expect(curve.median?.x).toBeCloseTo(0.5, 2);
		expect(words).toMatchObject({
			median: ['Half back', 'within about 10 years'],
			few: 'fewer than 5 people left to follow'
		});
	});
});

describe('the lines', () => {
	test('run to the last report of somebody not back, and are dotted where a date is vague', () => {
		const [open, , vague] = of().rows;
		expect(open).toMatchObject({ hasEnded: false, sign: endSigns.at_large });
		// 2018 of 2000 to 2020 is the nineteenth year of twenty.
		expect(open?.sure?.[1]).toBeCloseTo(0.9, 2);
		expect(open?.vague[0]?.[1]).toBeCloseTo(0.95, 2);
		expect(vague?.vague).toHaveLength(1);
		expect(vague?.vague[0]?.[1]).toBeCloseTo(vague?.sure?.[0] ?? -1, 10);
	});

	test('tell the case that the report tells', () => {
		const told = 'Synthetic a: 10.0 years, from 1 January 2000 to 1 January 2010';
		expect(of({ ...synthetic, told: 'a' }, 'name').rows.map((row) => row.told)).toEqual([told, null, null]);
	});

	test('are the first fifty, and the rest is in the table', () => {
		const { rows, list } = of(many(4000));
		expect(rows).toHaveLength(50);
		expect(list).toEqual({
			head: 'Name by name, from flight to return: the first 50 of 4,000 people, longest away first',
			rest: 'And 3,950 more: see the table.'
		});
		expect(of().list.rest).toBeNull();
	});
});

describe('the ends', () => {
	test('are counted by sign: those back, those caught, those away', () => {
		const groups = of(withMore(caught)).ends;
		expect(groups.map(({ head }) => head)).toEqual(['3 back or caught', '1 was not back when last reported']);
		const ends = groups.flatMap((group) => group.ends);
		expect(ends.map(({ label, hasEnded, count }) => [label, hasEnded, count])).toEqual([
			['Deportation', true, 2],
			['Caught inside the country', true, 1],
			['At large', false, 1]
		]);
	});

	test('differ in their signs', () => {
		const signs = Object.values(endSigns).map(({ d }) => d);
		expect(new Set(signs).size).toBe(signs.length);
	});
});

test('thousands of cases make an outline that the eye can follow, and a thumbnail as small as any', () => {
	const data = { ...synthetic, ...sent([...manyAbsences(4000), away('x', { lastReported: '2019' })]) };
	expect(of(data).curve.area.length).toBeLessThan(2000);
	expect(thumbnail(view(data, {})).length).toBeLessThan(60);
});
