import { describe, expect, test } from 'vitest';
import type { OfficialsDotsData } from '#scripts/derive/charts/officials-dots.ts';
import { dotGrid } from '#src/charts/officials-dots/dotGrid.ts';
import { model } from '#src/charts/officials-dots/model.ts';
import { derive } from '#scripts/derive/charts/officials-dots.ts';
import { estimatesRow } from '#tests/fixtures/estimates.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';
import { syntheticTotal } from '#tests/scripts/derive/annual/synthetic.ts';

/** Synthetic: a claim of about 4,000 officials, three named here, 2,999 returned and 946 at large. */
const data: OfficialsDotsData = present(
	derive(
		{
			cases: ['A', 'B', 'C'].map((name) => row('cases', { case_id: name, name, sector: 'government' })),
			estimates: [
				estimatesRow({
					estimate_id: descriptor.home.claim_ids[0] ?? '',
					value_low: 4000,
					exactness: 'about',
					period_start_year: 1982,
					period_end_year: 2012
				}),
				estimatesRow({
					estimate_id: 'at-large',
					measure: 'officials_at_large',
					value_low: 946,
					period_end_year: 2017,
					note: 'Some abroad, some missing'
				})
			],
			annual_returns: [
				syntheticTotal({
					scope: 'all_channels',
					cumulative: true,
					period_start: '2014-01-01',
					period_end: '2024-12-31',
					of_which_officials: 2999,
					officials_exactness: 'at_least',
					officials_counted: 'suspects_of_abuse_of_office'
				})
			]
		},
		descriptor
	)
);
const shown = model(data);

/** Dots that a stroked path draws: one at the start of each line, and one a unit after it. */
const dotsIn = (path: string) =>
	[...path.matchAll(/h([\d.]+)/g)].reduce((sum, [, length]) => sum + Math.floor(Number(length)) + 1, 0);

describe('a grid of dots', () => {
	test.each([0, 1, 49, 50, 51, 999, 1000, 1001, 4000])('of %i draws just so many', (dots) => {
		for (const columns of [50, 100]) expect(dotsIn(dotGrid(dots, columns).path)).toBe(dots);
	});

	test('leaves a row out after every thousand, not after the last', () => {
		expect(dotGrid(1000, 100).rows).toBe(10);
		expect(dotGrid(1001, 100).rows).toBe(12);
		expect(dotGrid(4000, 100).rows).toBe(43);
	});

	test('of seven in rows of five is two lines', () => {
		expect(dotGrid(7, 5)).toEqual({ dots: 7, columns: 5, rows: 2, path: 'M.5 0.5h4.3M.5 1.5h1.3' });
	});
});

describe('the blocks', () => {
	test('are the claim, the named, the returned and those at large, as exact as each source is', () => {
		expect(shown.blocks.map(({ key, persons, text }) => [key, persons, text])).toEqual([
			['claim', 4000, 'about 4,000'],
			['named', 3, '3'],
			['returned', 2999, 'more than 2,999'],
			['at_large', 946, '946']
		]);
	});

	test('say whom the official total counts, by the label of its code', () => {
		const returned = shown.blocks.find(({ key }) => key === 'returned');
		expect(returned?.heading).toBe('suspects of abuse of office returned');
		expect(returned?.lines).toEqual(['Official total, all channels. 2014–2024.']);
		expect(shown.notes.join(' ')).toContain('speaks of “suspects of abuse of office”');
	});

	test('have dots of one size: as many columns in each', () => {
		expect(new Set(shown.blocks.map(({ wide }) => wide.columns)).size).toBe(1);
		expect(new Set(shown.blocks.map(({ narrow }) => narrow.columns)).size).toBe(1);
		for (const { persons, wide, narrow } of shown.blocks)
			expect([dotsIn(wide.path), dotsIn(narrow.path)]).toEqual([persons, persons]);
	});

	test('draw in a frame: a path of a few kilobytes each, not an element a dot', () => {
		for (const { wide } of shown.blocks) expect(wide.path.length).toBeLessThan(1000);
	});
});

describe('figures that must stay apart', () => {
	const texts = [shown.title, shown.subtitle, shown.summary, ...shown.notes].join(' ').replaceAll(',', '');
	const [claim, named, returned, atLarge] = shown.blocks.map(({ persons }) => persons);

	test.each([
		['the claim of 1982 to 2012 and the official returns since 2014', claim, returned],
		['the claim and those at large in 2017', claim, atLarge],
		['the claim and those named here', claim, named],
		['official returns and those at large', returned, atLarge],
		['official returns and those named here', returned, named],
		['those at large and those named here', atLarge, named]
	])('%s: neither sum nor difference nor share', (_, one = 0, other = 0) => {
		for (const mixed of [one + other, Math.abs(one - other), (one + other) / 2])
			expect(texts).not.toMatch(new RegExp(`\\b${mixed}\\b`));
		expect(texts).not.toMatch(/%|per cent/);
	});
});

test('texts are whole', () => {
	expect(shown.title).toBe(
		'About 4,000 officials gone is the claim; 3 are named here, and officially more than 2,999 were returned since 2014'
	);
	expect([shown.title, shown.summary, ...shown.notes].join(' ')).not.toMatch(/undefined|null|NaN|guilty/);
});

test('without official figures only claim and named remain', () => {
	const { blocks, title } = model({ ...data, returned: null, atLarge: null });
	expect(blocks.map(({ key }) => key)).toEqual(['claim', 'named']);
	expect(title).toMatch(/are named here$/);
});
