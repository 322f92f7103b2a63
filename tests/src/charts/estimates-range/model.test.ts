import { describe, expect, test } from 'vitest';
import type { ValuedEstimate as RivalClaim } from '#atlas/figures/estimates/estimate.ts';
import { derive, type EstimatesRangeData } from '#scripts/derive/charts/estimates-range.ts';
import { model } from '#src/charts/estimates-range/model.ts';
import { panels } from '#src/charts/estimates-range/panels.ts';
import { spreads } from '#src/charts/estimates-range/spread.ts';
import { claim, estimatesRow } from '#tests/fixtures/estimates.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor } from '#tests/fixtures/row.ts';

const moved = { measure: 'funds_transferred', unit: 'USD' } as const;
const inDollars = (value: number) => ({ value_low: value, value_low_usd: value });

/** Synthetic: people and money of several measures, currencies and years, and a denial. */
const data = present(
	derive(
		{
			checks: [],
			estimates: [
				estimatesRow({
					estimate_id: 'people',
					value_low: 4000,
					exactness: 'about',
					period_start_year: 1982,
					period_end_year: 2012,
					date_published: '2012'
				}),
				estimatesRow({
					estimate_id: 'no-years',
					value_low: 4000,
					exactness: 'at_least',
					measure: 'suspects_at_large',
					date_published: '2003-01-15'
				}),
				estimatesRow({
					estimate_id: 'to-2004',
					value_low: 4000,
					period_end_year: 2004,
					date_published: '2004-08-16',
					status: 'denied',
					report_note: 'A misprint'
				}),
				estimatesRow({
					estimate_id: 'denial',
					value_low: null,
					exactness: null,
					relation: 'denies',
					relates_to: 'to-2004',
					date_published: '2010',
					status: 'official'
				}),
				estimatesRow({
					estimate_id: 'range',
					measure: 'persons_absconded',
					value_low: 16000,
					value_high: 18000,
					date_published: '2011'
				}),
				estimatesRow({
					estimate_id: 'at-large',
					measure: 'officials_at_large',
					value_low: 946,
					period_end_year: 2017,
					date_published: '2017'
				}),
				estimatesRow({
					...moved,
					estimate_id: 'money-low',
					...inDollars(50e9),
					exactness: 'at_least',
					period_end_year: 2012,
					date_published: '2012'
				}),
				estimatesRow({
					...moved,
					estimate_id: 'money-high',
					...inDollars(1e12),
					exactness: 'at_most',
					period_start_year: 2012,
					period_end_year: 2012,
					date_published: '2013'
				}),
				estimatesRow({
					...moved,
					estimate_id: 'money-range',
					unit: 'CNY',
					value_low: 800e9,
					value_low_usd: 123e9,
					value_high_usd: 124e9,
					exactness: 'about',
					date_published: '2011'
				}),
				estimatesRow({
					estimate_id: 'yuan',
					measure: 'funds_taken',
					unit: 'CNY',
					value_low: 5e9,
					date_published: '2003'
				}),
				estimatesRow({
					estimate_id: 'outflows',
					measure: 'illicit_outflows',
					unit: 'USD',
					...inDollars(3.79e12),
					credited_to: 'ngo',
					status: 'ngo',
					date_published: '2012'
				})
			],
			exchange_rates: []
		},
		descriptor
	)
);
const shown = model(data);
const words = (said: ReturnType<typeof model>) =>
	[said.title, said.subtitle, said.summary, ...said.notes].join(' ');
const rows = shown.panels.flatMap((panel) => panel.rows);
const of = (id: string) => rows.find((row) => row.id === id);
const panelOf = (id: string) =>
	shown.panels.find((panel) => panel.rows.some((row) => row.id === id))?.id ?? 'none';

describe('claims side by side', () => {
	test('differ by a factor, between ends as exact as their sources', () => {
		expect(shown.title).toBe(
			'Claims of money moved abroad run from more than $50 billion to up to $1 trillion, 20 times as much, over different years'
		);
	});

	test('each have one row, in the order of publication; only a denial has no mark', () => {
		expect(rows.map(({ id }) => id).toSorted()).toEqual(data.claims.map(({ id }) => id).toSorted());
		expect(rows.filter(({ mark }) => mark === null).map(({ id }) => id)).toEqual(['denial']);
		expect(of('denial')).toMatchObject({ figure: null, denial: 'Denied 4,000 of 16 August 2004' });
	});

	test('are told as exact as their sources say, also in dollars', () => {
		expect(of('people')?.figure).toBe('about 4,000');
		expect(of('money-range')).toMatchObject({
			figure: 'about ¥800 billion',
			converted: 'about $123 billion to $124 billion, as its sources give it'
		});
		expect(shown.table.rows.find(({ key }) => key === 'no-years')?.cells.figure).toBe('more than 4,000');
	});

	test('are bars where they are ranges, and points elsewhere', () => {
		expect(rows.filter(({ mark }) => mark?.isRange).map(({ id }) => id)).toEqual(['range', 'money-range']);
	});

	test('say which years they cover, and which do not', () => {
		expect(of('people')?.period).toBe('1982–2012');
		expect(of('no-years')).toMatchObject({ period: null, periodBar: null });
		expect(of('to-2004')?.periodBar).toMatchObject({ from: 0, isStartKnown: false });
	});

	test('tell every status by a mark of its own and its word', () => {
		const figures = data.claims.filter(({ low }) => low !== null);
		expect(new Set(shown.key.map(({ status }) => status))).toEqual(
			new Set(figures.map(({ status }) => status))
		);
		expect(shown.key.reduce((sum, { count }) => sum + count, 0)).toBe(figures.length);
	});

	test('have the remark on the report in the table alone', () => {
		expect(shown.table.rows.find(({ key }) => key === 'to-2004')?.cells.note).toBe('A misprint');
		expect(words(shown)).not.toMatch(/misprint|undefined|null|NaN|Infinity/);
	});
});

describe('pairs that must stay apart', () => {
	test.each([
		['all illicit outflows', 'outflows', 'money moved by officials', 'money-low'],
		['yuan that nobody converts', 'yuan', 'dollars', 'money-low'],
		['people', 'people', 'money', 'money-low']
	])('%s and %s/%s do not share a scale', (_, one, __, other) => {
		expect(panelOf(one)).not.toBe('none');
		expect(panelOf(one)).not.toBe(panelOf(other));
	});

	test('measures are never compared by a factor: each factor is of one measure alone', () => {
		const found = spreads(panels(data));
		expect(found.map(({ measure, lowest, highest }) => [measure, lowest, highest])).toEqual([
			['Money moved abroad', 50e9, 1e12],
			['Officials who absconded', 4000, 4000]
		]);
	});

	test.each([
		['the money moved', '$1.05 trillion'],
		['those who absconded and those at large', '4,946']
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
	const dataOf = (...claims: readonly RivalClaim[]): EstimatesRangeData => ({
		dataDate: '2026-11-23',
		claims
	});

	test('in yuan stand with the dollars where a rate gives them, and say so', () => {
		const dollars = { low: 10, high: 10, by: 'rate', rateYear: 2012, sourceIds: ['S-rate'] } as const;
		const said = model(
			dataOf(
				rival({ id: 'a', ...money, low: 80, high: 80, dollars, from: 2012, to: 2012 }),
				rival({ id: 'b', ...money, low: 1000, high: 1000 })
			)
		);
		expect(said.panels.map(({ id }) => id)).toEqual(['money-USD', 'money-CNY']);
		expect(said.panels[0]?.rows[0]?.converted).toBe('$10, at the average rate of that year');
		expect(said.sourceIds).toContain('S-rate');
	});

	test('that cannot be compared make a title without a factor', () => {
		const said = model(dataOf(rival({ id: 'a' }), rival({ id: 'b', ...money, low: 1000, high: 1000 })));
		expect(said.title).toBe('2 published claims, and no two that count the same');
		expect(words(said)).not.toMatch(/undefined|null|NaN|times/);
	});

	test('of one period do not boast of several', () => {
		const said = model(
			dataOf(rival({ id: 'a', to: 2000 }), rival({ id: 'b', low: 300, high: 300, to: 2000 }))
		);
		expect(said.title).toBe('Claims of officials who absconded run from 100 to 300, 3 times as much');
	});
});
