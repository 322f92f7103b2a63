import { describe, expect, test } from 'vitest';
import type { Ending } from '#atlas/persons/ending.ts';
import type { RedNoticeData } from '#scripts/derive/charts/red-notice-100.ts';
import { endingLabels } from '#scripts/derive/persons/endingLabels.ts';
import { person } from '#scripts/derive/persons/person.ts';
import { model } from '#src/charts/red-notice-100/model.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

/** A synthetic person. */
const someone = (id: string, ending: Ending) => ({
	...person(
		row('cases', { case_id: id, name: `Synthetic ${id}`, standing: 'accused', source_ids: [`S-${id}`] }),
		descriptor
	),
	checked: null,
	ending
});
/** A synthetic list of ten: six named, two of them back and one caught; officially five, then six. */
const synthetic: RedNoticeData = {
	dataDate: '2020-01-01',
	homeName: 'Homeland',
	endingLabels: endingLabels(descriptor),
	size: 10,
	published: '2015-04-22',
	persons: [
		someone('a', 'deportation'),
		someone('b', 'deportation'),
		someone('c', 'captured_at_home'),
		someone('d', 'protected_abroad'),
		{
			...someone('e', 'allegations_not_established'),
			lastReported: '2018',
			standing: { label: 'Allegations not established', caveat: 'Perhaps' }
		},
		someone('f', 'not_known')
	],
	counts: [
		{
			id: 'c-1',
			asOf: '2016-01-01',
			persons: 5,
			exactness: 'about',
			note: 'A remark',
			sourceIds: ['S-c'],
			confidence: 'high'
		},
		{
			id: 'c-2',
			asOf: '2016-01-02',
			persons: 6,
			exactness: 'exact',
			note: null,
			sourceIds: ['S-c'],
			confidence: 'high'
		}
	],
	diedAmongCounted: null,
	caughtAmongCounted: null
};
const shown = model(synthetic);

describe('a synthetic list of ten', () => {
	test('is ten marks, each person in one group', () => {
		const groups = shown.parts.flatMap(({ groups: some }) => some);
		expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(10);
		const ids = groups.flatMap(({ persons }) => persons.map(({ id }) => id));
		expect(ids.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
		expect(groups.find(({ key }) => key === 'unnamed')).toMatchObject({ count: 4, persons: [] });
	});

	test('has a row each in the table, one for those without a name, and one for each official count', () => {
		expect(shown.table.rows.map(({ key }) => key)).toEqual([
			...['a', 'b', 'c', 'e', 'd', 'f'],
			...['unnamed', 'c-1', 'c-2']
		]);
	});

	test('shows an outcome in a person’s favour as large as any other, and first of those not back', () => {
		const [first, second] = shown.parts.find(({ key }) => key === 'not_back')?.groups ?? [];
		expect([first?.key, second?.key]).toEqual(['allegations_not_established', 'protected_abroad']);
	});

	test('tells the caveat with the standing, in the card and in the table', () => {
		expect(shown.facts.e?.standing.caveat).toBe('Perhaps');
		expect(shown.table.rows.find(({ key }) => key === 'e')?.cells).toMatchObject({
			standing: 'Allegations not established (perhaps)',
			lastReported: '2018',
			returned: ''
		});
	});
});

describe('figures that must stay apart', () => {
	test('the official count and the count of those named here as back: neither added nor subtracted', () => {
		const { title, notes, parts } = shown;
		expect(parts.find(({ key }) => key === 'back')?.count).toBe(2);
		expect(title).toBe(
			'Of the 10 on the list of April 2015, we can document 2 as back and 1 caught in Homeland; officials count 6'
		);
		// 6 + 2 and 6 + 2 + 1 (the 2 and the 1 stand for our own counts).
		expect(`${title} ${notes.join(' ')}`).not.toMatch(/\b[89]\b/);
		expect(notes[0]).toContain('two counts, not parts of one');
	});

	test('official counts of one day and the next: both stand', () => {
		expect(shown.official.points.map(({ persons }) => persons)).toEqual([5, 6]);
		expect(shown.notes.join(' ')).toContain('about 5 on 1 January 2016 and 6 on 2 January 2016');
	});

	test('official counts are as exact as their sources say, and keep their remarks', () => {
		const cells = shown.table.rows.find(({ key }) => key === 'c-1')?.cells;
		expect(cells).toMatchObject({ official: 'about 5', outcome: 'A remark' });
		expect(shown.summary).toContain(
			'Officially, about 5 were back by 1 January 2016 and 6 by 2 January 2016'
		);
	});

	test('returns and captures at home: two parts', () => {
		expect(shown.parts.map(({ key, count }) => [key, count])).toEqual([
			['back', 2],
			['caught', 1],
			['not_back', 2],
			['open', 5]
		]);
	});

	test('what an official count takes in is said, where a source tells it', () => {
		const { notes } = model({
			...synthetic,
			diedAmongCounted: { persons: 1, of: 5, sourceIds: ['S-c'] },
			caughtAmongCounted: { persons: 2, of: 4, sourceIds: ['S-c'] }
		});
		expect(notes[0]).toContain(
			'it takes in people who had died (1 of its first 5) and people caught inside Homeland (2 of its first 4)'
		);
	});
});

test('the official line has a point for each published count, higher for more', () => {
	const [first, last] = shown.official.points;
	expect(shown.official.points).toHaveLength(2);
	expect((last?.y ?? 0) < (first?.y ?? 0) && (last?.share ?? 0) > (first?.share ?? 0)).toBe(true);
	expect(last).toMatchObject({ label: '6 by 2 January 2016' });
});

test('a list shorter than its names is refused', () => {
	expect(() => model({ ...synthetic, size: 3 })).toThrow(/6 persons are named of a list of 3/);
});
