import { describe, expect, test } from 'vitest';
import type { AnnualTotal } from '#atlas/figures/annual/annualTotal.ts';
import { annualView, type AnnualFigure } from '#src/plot/annual/annualView.ts';
import { yearRows } from '#src/plot/annual/yearRows.ts';

interface Synthetic extends AnnualTotal {
	readonly value: number | null;
	readonly isRival?: boolean;
}

/** A synthetic total of a year up to a month's end. */
const total = (year: number, to: string, value: number | null, isRival = false): Synthetic => ({
	id: `${year}-${to}${isRival ? '-rival' : ''}`,
	year,
	from: `${year}-01-01`,
	to: `${year}-${to}`,
	note: null,
	confidence: 'high',
	sourceIds: [],
	value,
	isRival
});
const read = (each: Synthetic): AnnualFigure<Synthetic> | null =>
	each.value === null
		? null
		: { total: each, value: each.value, text: String(each.value), isRival: each.isRival === true };
const viewOf = (yearly: readonly Synthetic[]) =>
	annualView(
		{ scopes: [{ scope: 'one', label: 'One (of them)', yearly, cumulative: [] }], dataDate: '2008-02-01' },
		'one',
		read
	);
const shown = viewOf([
	total(2001, '12-31', 50),
	total(2001, '11-30', 40),
	total(2004, '06-30', 100),
	total(2004, '12-31', null),
	total(2005, '12-31', null)
]);
const rows = yearRows(shown, {
	named: new Map(),
	open: () => 'not given',
	missing: 'not found',
	below: (main, before) => (main && before ? `${main.text} after ${before.text}` : null)
});
const row = (year: string) => rows.find((each) => each.year === year);

describe('a year', () => {
	test('is drawn as its full count, and other counts of it are ticks on one scale', () => {
		expect(row('2001')?.mark).toMatchObject({ extent: 'year', percent: 50, text: '50', said: '' });
		expect(row('2001')?.ticks).toEqual([{ key: '2001-11-30', percent: 40 }]);
		expect(row('2001')?.beside).toBe('also counted: 40 (Jan–Nov)');
	});

	test('of which only months are counted is a part, with its months', () => {
		expect(row('2004')?.mark).toMatchObject({ extent: 'part', percent: 100, said: 'to Jun' });
	});

	test('without a count is a gap, several in a row are one, also after the last total', () => {
		expect(rows.map(({ year, missing }) => [year, missing])).toEqual([
			['2001', null],
			['2002–03', 'not found'],
			['2004', null],
			['2005', 'not given'],
			['2006–07', 'not found']
		]);
		expect(shown.without).toEqual([2002, 2003, 2005, 2006, 2007]);
	});

	test('is compared with the year before it alone, never across a gap', () => {
		expect(row('2004')?.below).toBeNull();
		const [, next] = yearRows(viewOf([total(2006, '12-31', 7), total(2007, '12-31', 9)]), {
			named: new Map(),
			open: () => '',
			missing: '',
			below: (main, before) => (main && before ? `${main.text} after ${before.text}` : null)
		});
		expect(next?.below).toBe('9 after 7');
	});
});

test('without a single figure there are no rows', () => {
	const none = viewOf([total(2001, '12-31', null)]);
	expect(yearRows(none, { named: new Map(), open: () => '', missing: '', below: () => null })).toEqual([]);
	expect(none.without).toEqual([]);
});
