import { expect, test } from 'vitest';
import { byPublication } from '#scripts/derive/estimates/byPublication.ts';

test('orders partial dates by their first day, then by their last', () => {
	const dates = ['2012', '2011-06', '2012-01-01', '2010-04-25', '2010'];
	const sorted = dates.map((date_published) => ({ date_published })).toSorted(byPublication);
	expect(sorted.map(({ date_published }) => date_published)).toEqual([
		'2010',
		'2010-04-25',
		'2011-06',
		'2012-01-01',
		'2012'
	]);
});
