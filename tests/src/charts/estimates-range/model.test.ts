import { describe, expect, test } from 'vitest';
import { derive, type EstimatesData, type RivalClaim } from '#scripts/derive/charts/estimates-range.ts';
import { model } from '#src/charts/estimates-range/model.ts';
import { panels } from '#src/charts/estimates-range/panels.ts';
import { spreads } from '#src/charts/estimates-range/spread.ts';
import { claim } from '#tests/fixtures/estimates.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

const real = derive(realTables, realDescriptor);
const shown = model(real);
const words = (said: ReturnType<typeof model>) =>
	[said.title, said.subtitle, said.summary, ...said.notes].join(' ');
const panelOf = (id: string) =>
	shown.panels.find(({ rows }) => rows.some((row) => row.id === id))?.id ?? 'none';

describe('the claims of the real tables', () => {
	test('of money moved abroad differ twentyfold', () => {
		expect(shown.title).toBe(
			'Claims of money moved abroad run from $50 billion to $1 trillion, 20 times as much, over different years'
		);
		expect(shown.title.length).toBeLessThanOrEqual(110);
	});

	test('each have one row, in the order of publication; only a denial has no mark', () => {
		const rows = shown.panels.flatMap((panel) => panel.rows);
		expect(rows.map(({ id }) => id).toSorted()).toEqual(real.claims.map(({ id }) => id).toSorted());
		expect(rows.filter(({ mark }) => mark === null).map(({ id }) => id)).toEqual(['denial-2010-mofcom']);
		const denial = rows.find(({ id }) => id === 'denial-2010-mofcom');
		expect(denial).toMatchObject({ figure: null, denial: 'Denies 4,000 of 16 August 2004' });
	});

	test('are bars where they are ranges, and points elsewhere', () => {
		const ranges = shown.panels.flatMap(({ rows }) => rows.filter(({ mark }) => mark?.isRange));
		expect(ranges.map(({ id }) => id)).toEqual(['people-2011-pboc', 'money-2011-pboc']);
	});

	test('say which years they cover, and which do not', () => {
		const rows = shown.panels.flatMap((panel) => panel.rows);
		const of = (id: string) => rows.find((row) => row.id === id);
		expect(of('people-2012-seed')?.period).toBe('1982–2012');
		expect(of('people-2003-4000')).toMatchObject({ period: null, periodBar: null });
		expect(of('people-2004-4000')?.periodBar).toMatchObject({ from: 0, isStartKnown: false });
	});

	test('tell every status by a mark of its own and its word', () => {
		const statuses = new Set(real.claims.filter(({ low }) => low !== null).map(({ status }) => status));
		expect(new Set(shown.key.map(({ status }) => status))).toEqual(statuses);
		expect(shown.key.reduce((sum, { count }) => sum + count, 0)).toBe(
			real.claims.filter(({ low }) => low !== null).length
		);
	});

	test('are told without gaps', () => {
		expect(words(shown)).not.toMatch(/undefined|null|NaN|Infinity/);
	});
});

describe('pairs that must stay apart', () => {
	test.each([
		['all illicit outflows', 'outflow-2012-gfi', 'money moved by officials', 'money-2012-seed'],
		['the ¥5 billion of 2003', 'money-2003-5bn', 'the $50 billion of 2004', 'money-2004-50bn'],
		['the ¥70 billion of 2006', 'money-2006-70bn', 'any sum in dollars', 'money-2011-pboc'],
		['people', 'people-2012-seed', 'money', 'money-2012-seed']
	])('%s and %s/%s do not share a scale', (_, one, __, other) => {
		expect(panelOf(one)).not.toBe('none');
		expect(panelOf(one)).not.toBe(panelOf(other));
	});

	test.each([
		['the 4,000 of 1982–2012', 'Officials who absconded', 'the 19 of 2016', 'Officials who fled in one year'],
		[
			'the 946 at large in 2017',
			'Officials at large',
			'the 101 newly fled in 2014',
			'Officials who fled in one year'
		],
		['the central bank’s 18,000 persons', 'Persons who absconded', 'the 4,000', 'Officials who absconded'],
		['the $412 billion of 2010', 'Money moved abroad', 'the $3.97 trillion', 'All illicit outflows']
	])('%s (%s) and %s (%s) are never compared by a factor', (_, one, __, other) => {
		const measures = spreads(panels(real)).map(({ measure }) => measure);
		// Each factor is of one measure alone.
		expect(new Set(measures).size).toBe(measures.length);
		expect(one).not.toBe(other);
		for (const { measure, lowest, highest, unit } of spreads(panels(real))) {
			const same = real.claims.filter(({ measureLabel }) => measureLabel === measure);
			const values = same.flatMap(({ low, high, dollars, unit: own }) =>
				unit === 'persons' || own === unit ? [low, high] : [dollars?.low, dollars?.high]
			);
			expect(values).toContain(lowest);
			expect(values).toContain(highest);
		}
	});

	test.each([
		['the three years of the Economic Observer', '$2.01 trillion'],
		['the two newly fled counts', '120'],
		['newly fled and at large', '1,047'],
		['the outflows of two reports', '$2.33 trillion']
	])('%s are never added', (_, sum) =>
		expect(words(shown) + JSON.stringify(shown.panels)).not.toContain(sum)
	);
});

describe('synthetic claims', () => {
	const rival = (parts: Partial<RivalClaim>): RivalClaim => ({ ...claim(parts), dollars: null, ...parts });
	const money = {
		unit: 'CNY',
		unitLabel: 'Chinese yuan',
		measure: 'funds_taken',
		measureLabel: 'Money'
	} as const;
	const data = (...claims: readonly RivalClaim[]): EstimatesData => ({ dataDate: '2026-11-23', claims });

	test('in yuan stand with the dollars where a rate gives them, and say so', () => {
		const dollars = { low: 10, high: 10, by: 'rate', sourceIds: ['S-rate'] } as const;
		const said = model(
			data(
				rival({ id: 'a', ...money, low: 80, high: 80, dollars, from: 2012, to: 2012 }),
				rival({ id: 'b', ...money, low: 1000, high: 1000 })
			)
		);
		expect(said.panels.map(({ id }) => id)).toEqual(['money-USD', 'money-CNY']);
		expect(said.panels[0]?.rows[0]?.converted).toBe('$10, at the average rate of that year');
		expect(said.sourceIds).toContain('S-rate');
	});

	test('that cannot be compared make a title without a factor', () => {
		const said = model(data(rival({ id: 'a' }), rival({ id: 'b', ...money, low: 1000, high: 1000 })));
		expect(said.title).toBe('2 published claims, and no two that count the same');
		expect(words(said)).not.toMatch(/undefined|null|NaN|times/);
	});

	test('of one period do not boast of several', () => {
		const said = model(data(rival({ id: 'a', to: 2000 }), rival({ id: 'b', low: 300, high: 300, to: 2000 })));
		expect(said.title).toBe('Claims of officials who absconded run from 100 to 300, 3 times as much');
	});
});
