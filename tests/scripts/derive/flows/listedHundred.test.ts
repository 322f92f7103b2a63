import { expect, test } from 'vitest';
import { placesOfList, returnsOfList } from '#scripts/derive/flows/listedHundred.ts';
import type { DestinationsRow } from '#atlas/rows.ts';
import { row } from '#tests/fixtures/row.ts';

const place = (id: string, as_of: string, rest: Partial<DestinationsRow> = {}) =>
	row('destinations', { destination_id: id, as_of, scope: 'listed_100', direction: 'believed_in', ...rest });
const rows = [
	place('some-left', '2003'),
	place('list-1', '2001-02-03'),
	place('list-2', '2001-02-03'),
	place('back-early', '2002', { direction: 'returned_from' }),
	place('back-late', '2004', { direction: 'returned_from' }),
	place('others', '1999', { scope: 'corruption' })
];
const ids = (some: readonly DestinationsRow[]) => some.map(({ destination_id: id }) => id);

test('the list is the first count of where its persons were believed to be', () => {
	expect(ids(placesOfList(rows))).toEqual(['list-1', 'list-2']);
});

test('the returns are the latest count of from where they came', () => {
	expect(ids(returnsOfList(rows))).toEqual(['back-late']);
});

test('a package without a list has neither', () => {
	expect([placesOfList([]), returnsOfList([])]).toEqual([[], []]);
});
