import { expect, test } from 'vitest';
import { extentOf, joinExtents } from '#atlas/extent.ts';

test('from the date that begins first to the one that ends last, as exact as they are known', () => {
	// A year begins before, and ends after, any day in it.
	expect(extentOf(3, ['2004-05-01', '2004', '1999-12', '2003-01-01'], [])).toMatchObject({
		rows: 3,
		from: '1999-12',
		to: '2004'
	});
	expect(extentOf(2, ['2001-02-03', '2001'], [])).toMatchObject({ from: '2001', to: '2001' });
});

test('rows without a date or a place reach over nothing that is known', () => {
	expect(extentOf(4, [], [])).toEqual({ rows: 4, from: null, to: null, places: [] });
});

test('jurisdictions are named once, sorted', () => {
	expect(extentOf(1, [], ['FRA', 'CAN', 'FRA']).places).toEqual(['CAN', 'FRA']);
});

test('several together reach over what each does', () => {
	expect(
		joinExtents([
			{ rows: 2, from: '2001', to: '2002', places: ['FRA'] },
			{ rows: 3, from: null, to: null, places: [] },
			{ rows: 5, from: '2001-03', to: '2010-01-01', places: ['CAN', 'FRA'] }
		])
	).toEqual({ rows: 10, from: '2001', to: '2010-01-01', places: ['CAN', 'FRA'] });
});

test('what is no date is refused', () => {
	expect(() => extentOf(1, ['2014-13'], [])).toThrow(RangeError);
});
