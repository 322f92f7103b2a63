import { describe, expect, test } from 'vitest';
import { layout } from '#src/charts/estimates-range/layout.ts';
import { thumbnail } from '#src/charts/estimates-range/thumbnail.ts';
import { view } from '#src/charts/estimates-range/view.ts';
import { claim } from '#tests/fixtures/estimates.ts';
import { data } from './claims.ts';

const { groups, legend, list } = layout(view(data));
const strips = groups.flatMap((group) => group.strips);
const strip = (id: string) => strips.find((each) => each.id === id);
const figures = strips.flatMap((each) => each.figures);
const figure = (id: string) => figures.find((each) => each.id === id);

describe('strips on one scale', () => {
	test('hold the finding at its mark: the widest strip, from 50 billion to 1 trillion', () => {
		expect(
			strips.filter(({ factor }) => factor !== null).map(({ id, factor, range }) => [id, factor, range])
		).toEqual([['funds_transferred', '20 times as much', 'more than $50 billion to up to $1 trillion']]);
	});

	test('are logarithmic: from 1 to 5 billion is as far as from 10 to 50', () => {
		// The scale of the money runs from 1 billion to 5 trillion: a factor of 5,000.
		expect(figure('yuan')?.from).toBeCloseTo(0);
		expect(figure('money-low')?.from).toBeCloseTo(Math.log(50) / Math.log(5000));
		expect(groups[0]?.ticks.map(({ text }) => text)).toEqual([
			'$1 billion',
			'$10 billion',
			'$100 billion',
			'$1 trillion'
		]);
		expect(groups[1]?.ticks[0]?.text).toMatch(/^[\d,]+ people$/);
	});

	test('draw a range as one, and a figure as a point', () => {
		const ranges = figures.filter(({ from, to }) => to > from);
		expect(ranges.map(({ id }) => id).toSorted()).toEqual(['money-range', 'range']);
	});

	test('put equal figures below each other, each with the year of its publication or the one year that it counts', () => {
		expect(strip('officials_absconded')?.figures.map(({ line, year }) => [line, year])).toEqual([
			[0, '2004'],
			[1, '2012']
		]);
		expect(figure('money-high')?.year).toBe('for 2012');
	});

	test('set a name beside a figure that leaves room for it', () => {
		const far = [10, 1e4].map((low, index) => ({
			...claim({
				id: String(index),
				low,
				high: low,
				measure: (['officials_newly_fled', 'officials_at_large'] as const)[index]
			}),
			dollars: null
		}));
		const [people] = layout(view({ dataDate: '2026-11-23', claims: far })).groups;
		expect(people?.strips.map(({ id, isBeside }) => [id, isBeside])).toEqual([
			['officials_at_large', true],
			['officials_newly_fled', false]
		]);
		expect(strip('funds_transferred')?.isBeside).toBe(false);
	});

	test('explain the signs that are drawn, and no others', () => {
		expect(legend.map(({ sign }) => sign)).toEqual(['other', 'fallen']);
		expect(figure('to-2004')?.sign).toBe('fallen');
	});
});

describe('the list', () => {
	const said = (id: string) => list.claims.find((each) => each.id === id);

	test('says who said what, when, of which years, and what became of it', () => {
		expect(said('money-range')).toEqual({
			id: 'money-range',
			figure: 'about ¥800 billion',
			text: '2011, A Paper. Money moved abroad, years not stated. A synthetic claimant. About $123 billion to $124 billion by its source. Reported by the press.'
		});
		expect(said('yuan')?.text).toContain('$1 billion at the average rate of 2003');
		expect(said('denial')?.figure).toBe('Denied');
	});

	test('ends where it would be long', () => {
		const many = Array.from({ length: 60 }, (_, index) => ({
			...claim({ id: `claim-${index}` }),
			dollars: null
		}));
		const long = layout(view({ dataDate: '2026-11-23', claims: many })).list;
		expect(long.claims).toHaveLength(50);
		expect(long.more).toBe('And 10 more: see the table.');
	});
});

test('the thumbnail has a shape for every figure and a line for every strip', () => {
	const shapes = thumbnail(view(data));
	expect(shapes.filter(({ kind }) => kind === 'circle')).toHaveLength(figures.length);
	expect(shapes.length).toBeLessThanOrEqual(60);
});
