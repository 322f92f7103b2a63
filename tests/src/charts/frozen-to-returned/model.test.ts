import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/frozen-to-returned.ts';
import type { ReturnAfterFreeze } from '#scripts/derive/assets/returnAfterFreeze.ts';
import { dollarScale } from '#src/charts/frozen-to-returned/dollarScale.ts';
import { model } from '#src/charts/frozen-to-returned/model.ts';
import { frozenToReturnedOptions } from '#src/charts/frozen-to-returned/options.ts';
import { returnText } from '#src/charts/frozen-to-returned/words.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { affairTables, paidByBank } from '#tests/scripts/derive/assets/affairTables.ts';
import { present } from '#tests/fixtures/present.ts';

const home = descriptor.home.iso3;
const returned = { stage: 'returned', stage_date: '2002' } as const;
const data = present(
	derive(
		affairTables([
			{ recovery_id: 'big-frozen', affair_id: 'big', amount: 80e6, exactness: 'at_least' },
			{ recovery_id: 'big-back', affair_id: 'big', ...returned, amount: 20e6, follows: ['big-frozen'] },
			{ recovery_id: 'big-paid', affair_id: 'big', ...paidByBank, amount: 900e6 },
			{ recovery_id: 'own-frozen', affair_id: 'own', requesting_iso3: home, amount: 10, currency: 'NZD' },
			{ recovery_id: 'all-frozen', affair_id: 'all-back', amount: 5e6 },
			{ recovery_id: 'all-returned', affair_id: 'all-back', ...returned, amount: 5e6 },
			{ recovery_id: 'sum-part', affair_id: 'sum', ...returned, amount: 2e6, date_kind: 'announcement' },
			{ recovery_id: 'sum-total', affair_id: 'sum', ...returned, amount: 9e6, is_total: true },
			{ recovery_id: 'sum-overlap', affair_id: 'sum', ...returned, amount: 3e6, may_overlap: true },
			{
				recovery_id: 'francs',
				affair_id: 'converted',
				...{ amount: 8e6, currency: 'CHF', exactness: 'about', valued_on: '2001-05', stage_date: '1999' }
			},
			{ recovery_id: 'fraud-frozen', affair_id: 'fraud', amount: 1e6 }
		]),
		descriptor
	)
);
const initial = Object.fromEntries(
	Object.entries(frozenToReturnedOptions(data)).map(([name, schema]) => [name, String(schema.initial)])
);
const shown = model(data, initial);
const rowsOf = (options = initial) => model(data, options).groups.flatMap(({ rows }) => rows);
const rowOf = (id: string) => rowsOf().find((row) => row.id === id);
const textsOf = (id: string) => rowOf(id)?.stages.map(({ stage, text }) => `${stage} ${text}`);

test('the title counts the freezes abroad and those with a return from the same place', () => {
	expect(shown.title).toBe(
		'Of 4 freezes abroad in affairs of public corruption, a return from the same place is known for 2'
	);
	expect(shown.summary).toContain(
		'In 2 of the affairs money was both frozen and returned; in 2 of these a sum is known on both sides.'
	);
});

test('shows each affair of the chosen kind once, those of the home jurisdiction first', () => {
	expect(shown.groups[0]?.heading).toBe(`Claimed for Land ${home}`);
	expect(
		rowsOf()
			.map(({ id }) => id)
			.toSorted()
	).toEqual(['all-back', 'big', 'converted', 'own', 'sum']);
	expect(rowsOf({ ...initial, kind: 'fraud' }).map(({ id }) => id)).toEqual(['fraud']);
	expect(rowsOf({ ...initial, claimed: 'home' }).map(({ id }) => id)).toEqual(['own']);
});

describe('what a bank paid', () => {
	test('is in no figure, mark or share, and stands with the rows of its affair', () => {
		expect(textsOf('big')).toEqual(['frozen more than $80 million', 'returned $20 million']);
		expect(rowOf('big')?.marks).toHaveLength(2);
		expect(rowOf('big')?.entries.at(-1)).toMatchObject({
			id: 'big-paid',
			places: 'Paid by A Bank (Land FRA), for Land PER',
			apart: 'a payment by a firm or bank, not returned money: in no figure'
		});
		expect(shown.table.rows.find(({ key }) => key === 'big-paid')?.cells.payer).toBe('A Bank (Land FRA)');
		expect(shown.notes.join(' ')).toContain(
			'One payment by a firm or bank stands with the rows of its affair'
		);
	});
});

describe('a share', () => {
	test('says whether a source links the return to the freeze, and the notes count both', () => {
		expect(rowOf('big')?.returns).toEqual([{ place: 'Land CHE', text: '25%' }]);
		expect(rowOf('all-back')?.returns).toEqual([{ place: 'Land CHE', text: 'all of it, by place' }]);
		expect(shown.notes.join(' ')).toContain('For 1 of 2 such shares a source says');
	});

	test('is worded without more exactness than it has', () => {
		const text = (of: number | null, rest: Partial<ReturnAfterFreeze> = {}, isConverted = false) =>
			returnText({
				holding: 'CHE',
				isReturned: true,
				isAtLeast: false,
				share: of === null ? null : { of, comparedBy: 'link', isConverted },
				...rest
			});
		expect(text(0.4567)).toBe('46%');
		expect(text(0.001)).toBe('less than 1%');
		expect(text(1)).toBe('all of it');
		expect(text(1.9)).toBe('more than was frozen');
		expect(text(0.5, { isAtLeast: true })).toBe('50%, maybe more');
		expect(text(0.5, {}, true)).toBe('50%, at the rates of their years');
		expect(text(null)).toBe('sums cannot be compared');
		expect(text(null, { isReturned: false })).toBe('no return known');
		expect(text(null, { isReturned: false, isAtLeast: true })).toBe('only a sum that may overlap');
	});
});

test('sums without dollars stand in words and on no scale', () => {
	expect(rowOf('own')?.marks).toEqual([]);
	expect(textsOf('own')).toEqual(['frozen NZ$10']);
	expect(rowOf('own')?.entries[0]?.amount).toBe('NZ$10 (not in dollars, as no rate of its year is sourced)');
});

test('a converted sum says at which rate and at which day it is valued', () => {
	expect(textsOf('converted')).toEqual(['frozen about $4 million (at the rate of 2001, valued in May 2001)']);
	expect(rowOf('converted')?.entries[0]?.amount).toBe(
		'about CHF 8 million ($4 million at the average rate of 2001; valued in May 2001)'
	);
});

test('a total is the only mark of its stage, and rows that are not in the figure say why', () => {
	expect(rowOf('sum')?.marks.map(({ kind }) => kind)).toEqual(['total']);
	const apart = Object.fromEntries(rowOf('sum')?.entries.map((entry) => [entry.id, entry.apart]) ?? []);
	expect(apart).toEqual({
		'sum-part': 'within the total, or beside it: not added',
		'sum-total': null,
		'sum-overlap': 'may repeat money of another row: not added'
	});
	expect(rowOf('sum')?.entries.find(({ id }) => id === 'sum-part')?.date).toBe('2002 (announced)');
});

test('every mark is on the scale, each stage in a lane of its own', () => {
	const lanes = Map.groupBy(
		rowsOf().flatMap(({ marks }) => marks),
		({ stage }) => stage
	);
	for (const marks of lanes.values()) {
		expect(new Set(marks.map(({ y }) => y)).size).toBe(1);
		for (const { share } of marks) expect(share >= 0 && share <= 1).toBe(true);
	}
});

test('order by name, by return and by share', () => {
	const order = (sort: string) =>
		model(data, { ...initial, sort })
			.groups.find(({ id }) => id === 'stages')
			?.rows.map(({ id }) => id);
	expect(order('name')).toEqual(['all-back', 'big']);
	expect(order('returned')).toEqual(['big', 'all-back']);
	expect(order('share')).toEqual(['all-back', 'big']);
});

test('the scale is logarithmic: each power of ten as far from the last', () => {
	const { share, ticks } = dollarScale([1e5, 1e9]);
	const steps = [1e5, 1e6, 1e7, 1e8, 1e9].map(share);
	for (const [index, at] of steps.slice(1).entries())
		expect(at - (steps[index] ?? 0)).toBeCloseTo(((steps[4] ?? 0) - (steps[0] ?? 0)) / 4, 3);
	expect(ticks.map(({ text }) => text)).toEqual([
		'$100,000',
		'$1 million',
		'$10 million',
		'$100 million',
		'$1 billion'
	]);
});

test('without a row of the chosen kind it says so', () => {
	const fraud = affairTables([{ recovery_id: 'fraud', affair_id: 'a-fraud', amount: 1e6 }]);
	const empty = model(present(derive(fraud, descriptor)), initial);
	expect(empty.title).toBe('No freeze abroad is documented in affairs of public corruption');
	expect(empty.groups).toEqual([]);
});
