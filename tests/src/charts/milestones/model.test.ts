import { describe, expect, test } from 'vitest';
import type { MilestoneEvent, MilestonesData } from '#scripts/derive/charts/milestones.ts';
import { model } from '#src/charts/milestones/model.ts';
import { milestoneOptions } from '#src/charts/milestones/options.ts';
import { initialOptions, parseOptions } from '#src/state/options.ts';

const event = (
	id: string,
	date: string,
	kind: 'law' | 'operation' | 'court_ruling',
	places = ['CHN']
): MilestoneEvent => ({
	id,
	date,
	dateKind: id === 'later' ? 'announcement' : 'event',
	title: `Title of ${id}`,
	summary: 'Synthetic.',
	kind,
	places,
	persons: [],
	sourceIds: ['S-1', `S-${id}`],
	confidence: id === 'ruling' ? 'low' : 'high',
	checked: null
});
/** Synthetic data: four events in three years. */
const synthetic: MilestonesData = {
	dataDate: '2009-06-30',
	home: 'CHN',
	kinds: [
		{ kind: 'law', label: 'Law' },
		{ kind: 'operation', label: 'Operation' },
		{ kind: 'court_ruling', label: 'Court ruling' }
	],
	names: { CHN: 'China', SWE: 'Sweden' },
	events: [
		event('law', '2000', 'law'),
		event('operation', '2004-07', 'operation'),
		event('later', '2004-09-01', 'law'),
		event('ruling', '2006-03-02', 'court_ruling', ['CHN', 'SWE'])
	]
};
const options = milestoneOptions(synthetic);
const all = model(synthetic, initialOptions(options));

describe('synthetic events', () => {
	test('stand by year, with the years between that have none', () => {
		expect(all.years.map(({ year, gap, entries }) => [year, gap, entries.map(({ id }) => id)])).toEqual([
			['2000', null, ['law']],
			['2004', '2001–2003: none listed', ['operation', 'later']],
			['2006', '2005: none listed', ['ruling']]
		]);
	});

	test('are titled by what follows the first operation', () => {
		expect(all.title).toBe(
			'3 of the 4 milestones since 2000 date from July 2004, when the first operation began, or later'
		);
	});

	test('say where the day is not that of the event', () => {
		const texts = all.years.flatMap(({ entries }) => entries.map(({ dateText }) => dateText));
		expect(texts).toEqual(['2000', 'July 2004', '1 September 2004 (announced)', '2 March 2006']);
		expect(all.notes.join(' ')).toContain('For 1 the day is that of the announcement');
	});

	test('say which are not sure, and whom they concern beside home', () => {
		const ruling = all.years.at(-1)?.entries[0];
		expect(ruling).toMatchObject({ doubt: 'low', places: ['Sweden'], kindLabel: 'Court ruling' });
		expect(all.years[0]?.entries[0]?.doubt).toBeNull();
	});

	test('rest on their sources, most used first', () => {
		expect(all.sourceIds).toEqual(['S-1', 'S-later', 'S-law', 'S-operation', 'S-ruling']);
	});

	test('stay as faint marks where a filter leaves them out of list and table', () => {
		const shown = model(synthetic, { kind: 'law', country: 'all' });
		expect(shown.table.rows.map(({ key }) => key)).toEqual(['law', 'later']);
		expect(shown.lanes.map(({ label, shown: count }) => [label, count])).toEqual([
			['Law', 2],
			['Operation', 0],
			['Court ruling', 0]
		]);
		expect(shown.lanes.flatMap(({ marks }) => marks)).toHaveLength(4);
		expect(shown.title).toBe('Law: 2 of the 4 milestones, from 2000 to 2004');
	});

	test('are chosen by country too, and by both at once', () => {
		expect(model(synthetic, { kind: 'all', country: 'SWE' }).title).toBe(
			'1 of the 4 milestones that concern Sweden, on 2 March 2006'
		);
		const none = model(synthetic, { kind: 'law', country: 'SWE' });
		expect(none.years).toEqual([]);
		expect(none.title).toContain('None of the 4 milestones');
	});

	test('stand at their true place in time: the middle of a year known without its day', () => {
		// The scale runs from 1 January 2000 to 31 December 2009, 3,652 days; the middle of 2000 is day 182.5.
		expect(all.lanes[0]?.marks[0]?.share).toBeCloseTo(182.5 / 3652, 3);
	});
});

test('the filter is read from the address, and home is no choice of it', () => {
	expect(parseOptions(new URLSearchParams('kind=law&country=SWE'), options)).toEqual({
		kind: 'law',
		country: 'SWE'
	});
	expect(parseOptions(new URLSearchParams('kind=gossip&country=CHN'), options)).toEqual({
		kind: 'all',
		country: 'all'
	});
});
