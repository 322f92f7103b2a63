import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/red-notice-100.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { tablesOf } from '#tests/fixtures/tablesOf.ts';

const home = descriptor.home.iso3;
const listed = { scope: 'listed_100', group_size: 10 } as const;
/** Synthetic: a list of ten, three of them named. */
const tables = tablesOf({
	cases: [
		{ case_id: 'b', name: 'Person B', list: 'red_notice_100', return_status: 'not_back' },
		{
			case_id: 'a',
			name: 'Person A',
			list: 'red_notice_100',
			return_status: 'back',
			return_method: 'unknown',
			returned_by: '2003'
		},
		{ case_id: 'c', name: 'Person C', list: 'red_notice_100', return_status: 'captured_at_home' },
		{ case_id: 'd', name: 'Person D', list: 'other' }
	],
	red_notice_100_counts: [
		{ count_id: 'late', as_of: '2004-05', persons_returned: 6, group_size: 10 },
		{ count_id: 'early', as_of: '2003-01-01', persons_returned: 4, group_size: 10 }
	],
	destinations: [
		{ ...listed, direction: 'believed_in', as_of: '2001-02-03', destination_iso3: 'CAN' },
		{ ...listed, direction: 'believed_in', as_of: '2003', destination_iso3: 'CAN' },
		{
			...listed,
			direction: 'returned_from',
			as_of: '2003',
			destination_iso3: home,
			persons: 2,
			group_size: 4
		}
	],
	return_methods: [
		{ method_id: 'of-others', method: 'died', persons: 9, group_size: 50, period_end: '2003-01-01' },
		{ method_id: 'of-list', method: 'died', persons: 1, group_size: 4, period_end: '2003-01-01' }
	]
});
const data = derive(tables, descriptor);
if (data === null) throw new Error('The synthetic list has counts');

describe('a synthetic list', () => {
	test('has the day on which it was published, its length, and those named in the order of all pictures', () => {
		expect(data).toMatchObject({ size: 10, published: '2001-02-03' });
		expect(data.persons.map(({ name, ending }) => [name, ending])).toEqual([
			['Person A', 'way_unknown'],
			['Person C', 'captured_at_home'],
			['Person B', 'not_back']
		]);
	});

	test('comes with every published count as it was published, in order', () => {
		expect(data.counts.map(({ asOf, persons }) => [asOf, persons])).toEqual([
			['2003-01-01', 4],
			['2004-05', 6]
		]);
	});

	test('knows who of an official count had died: by the breakdown of the same day and number', () => {
		expect(data.diedAmongCounted).toMatchObject({ persons: 1, of: 4 });
	});

	test('knows who of an official count was caught at home', () => {
		expect(data.caughtAmongCounted).toMatchObject({ persons: 2, of: 4 });
	});
});

test('a package without the list has no picture of it', () => {
	expect(derive(tablesOf({}), descriptor)).toBeNull();
});
