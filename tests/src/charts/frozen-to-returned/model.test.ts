import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/frozen-to-returned.ts';
import { dollarScale } from '#src/charts/frozen-to-returned/dollarScale.ts';
import { model } from '#src/charts/frozen-to-returned/model.ts';
import { frozenToReturnedOptions } from '#src/charts/frozen-to-returned/options.ts';
import { returnText } from '#src/charts/frozen-to-returned/words.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

const data = derive(realTables, realDescriptor);
const initial = Object.fromEntries(
	Object.entries(frozenToReturnedOptions(data)).map(([name, schema]) => [name, String(schema.initial)])
);
const rowOf = (id: string, options = initial) =>
	model(data, options)
		.groups.flatMap(({ rows }) => rows)
		.find((row) => row.id === id);

const views = ['public_corruption', 'fraud'].flatMap((kind) =>
	['all', 'home'].map((claimed) => [kind, claimed] as const)
);

describe.each(views)('%s, claimed for %s', (kind, claimed) => {
	const shown = model(data, { ...initial, kind, claimed });
	const rows = shown.groups.flatMap((group) => group.rows);

	test('shows each affair of that kind once', () => {
		const own = new Set(
			realTables.asset_recoveries
				.filter((row) => row.affair_kind === kind && (claimed === 'all' || row.requesting_iso3 === 'CHN'))
				.map(({ affair_id }) => affair_id)
		);
		expect(rows.map(({ id }) => id).toSorted()).toEqual([...own].toSorted());
	});

	test('has texts that fit', () => {
		expect(shown.title.length).toBeLessThanOrEqual(110);
		expect(`${shown.title} ${shown.summary} ${shown.notes.join(' ')}`).not.toMatch(
			/undefined|null|NaN|guilty/
		);
		expect(shown.summary.split(/(?<=[.!?]) (?=[A-Z])/).length).toBeLessThanOrEqual(8);
	});

	test('keeps every mark on the scale, and each stage in a lane of its own', () => {
		const lanes = new Map<string, Set<number>>();
		for (const { marks } of rows)
			for (const { share, stage, y } of marks) {
				expect(share).toBeGreaterThanOrEqual(0);
				expect(share).toBeLessThanOrEqual(1);
				lanes.set(stage, (lanes.get(stage) ?? new Set()).add(y));
			}
		for (const each of lanes.values()) expect(each.size).toBe(1);
	});

	test('gives every mark of a row a name of its own', () => {
		for (const { marks } of rows) expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
	});

	test('puts no total beside its parts: a total is the only mark of its stage', () => {
		for (const { marks } of rows)
			for (const total of marks.filter((mark) => mark.kind === 'total'))
				expect(marks.filter(({ stage }) => stage === total.stage)).toEqual([total]);
	});
});

test('the title counts the freezes abroad and those with a return from the same place', () => {
	const own = realTables.asset_recoveries.filter(({ affair_kind }) => affair_kind === 'public_corruption');
	const at = (row: (typeof own)[number]) => `${row.affair_id} ${row.holding_iso3}`;
	const freezes = new Set(
		own
			.filter((row) => row.stage === 'frozen' && row.holding_iso3 && row.holding_iso3 !== row.requesting_iso3)
			.map(at)
	);
	const back = new Set(
		own
			.filter((row) => ['returned', 'shared'].includes(row.stage) && (row.is_total || !row.may_overlap))
			.map(at)
			.filter((place) => freezes.has(place))
	);
	expect(model(data, initial).title).toBe(
		`Of ${freezes.size} freezes abroad in affairs of public corruption, a return from the same place is known for ${back.size}`
	);
});

test('the home jurisdiction’s affairs come first', () => {
	const [first] = model(data, initial).groups;
	expect(first?.heading).toBe('Claimed for China');
});

test('a row that is not in the figure says why', () => {
	const entries = rowOf('petrobras-odebrecht')?.entries ?? [];
	expect(entries.find(({ id }) => id === 'petrobras-che-2015')?.apart).toMatch(/total/);
	expect(entries.find(({ id }) => id === 'petrobras-che-2019')?.apart).toBeNull();
	expect(entries.find(({ id }) => id === 'petrobras-che-2015-frozen')?.apart).toMatch(/may repeat/);
});

test('order by name, by return and by share', () => {
	const order = (sort: string) => {
		const all = model(data, { ...initial, sort }).groups.find(({ id }) => id === 'stages');
		return all?.rows.map(({ name }) => name) ?? [];
	};
	expect(order('name')).toEqual(order('name').toSorted((a, b) => a.localeCompare(b, 'en')));
	expect(order('returned')[0]).toMatch(/^Angola sovereign wealth fund/);
	const shares = (order: string) =>
		model(data, { ...initial, sort: order })
			.groups.find(({ id }) => id === 'stages')
			?.rows.map(({ returns }) => returns.some(({ text }) => /^(all of it|more than was frozen)/.test(text)));
	// Who got all of it back or more comes before all others.
	expect(shares('share')).toEqual(shares('share')?.toSorted((a, b) => Number(b) - Number(a)));
});

test('a share is worded without more exactness than it has', () => {
	const back = { holding: 'CHE', isReturned: true, isAtLeast: false };
	expect(returnText({ ...back, share: 0.4567 })).toBe('46%');
	expect(returnText({ ...back, share: 1 })).toBe('all of it');
	expect(returnText({ ...back, share: 1.9 })).toBe('more than was frozen');
	expect(returnText({ ...back, share: 0.5, isAtLeast: true })).toBe('50%, maybe more');
	expect(returnText({ ...back, share: null })).toBe('sums cannot be compared');
	expect(returnText({ ...back, share: null, isReturned: false })).toBe('no return known');
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
