import { describe, expect, test } from 'vitest';
import type { Ending } from '#atlas/persons/ending.ts';
import { derive, type RedNoticeData } from '#scripts/derive/charts/red-notice-100.ts';
import { model } from '#src/charts/red-notice-100/model.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

const real = derive(realTables, realDescriptor);
const shown = model(real);

/** A synthetic person. */
const someone = (id: string, ending: Ending) => ({
	id,
	name: `Synthetic ${id}`,
	nameZh: null,
	standing: 'Accused, not convicted',
	position: null,
	ending,
	outcome: 'verdict not found',
	fled: null,
	returned: null,
	sourceIds: [`S-${id}`],
	confidence: 'high'
});
/** A synthetic list of ten: four named, three of them back; officially five, then six. */
const synthetic: RedNoticeData = {
	...real,
	size: 10,
	published: '2015-04-22',
	persons: [
		someone('a', 'deportation'),
		someone('b', 'deportation'),
		someone('c', 'capture_in_china'),
		someone('d', 'protected_abroad')
	],
	counts: [
		{ id: 'c-1', asOf: '2016-01-01', persons: 5, sourceIds: ['S-c'], confidence: 'high' },
		{ id: 'c-2', asOf: '2016-01-02', persons: 6, sourceIds: ['S-c'], confidence: 'high' }
	],
	diedAmongCounted: null
};

describe('the hundred', () => {
	test('are a hundred marks, each person in one group', () => {
		const groups = shown.parts.flatMap(({ groups }) => groups);
		expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(100);
		const ids = groups.flatMap(({ persons }) => persons.map(({ id }) => id));
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.length).toBe(real.persons.length);
		expect(groups.find(({ key }) => key === 'unnamed')).toMatchObject({
			count: 100 - ids.length,
			persons: []
		});
	});

	test('are told in texts without gaps', () => {
		expect(shown.title.length).toBeLessThanOrEqual(110);
		const texts = [shown.title, shown.subtitle, shown.summary, ...shown.notes].join(' ');
		expect(texts).not.toMatch(/undefined|null|NaN|guilty/);
		expect(shown.sourceIds.length).toBeGreaterThan(10);
	});

	test('have a row each in the table, one for those without a name, and one for each official count', () => {
		expect(shown.table.rows.length).toBe(real.persons.length + 1 + real.counts.length);
	});

	test('show an outcome in a person’s favour as large as any other, and first of those not back', () => {
		const [first, second] = shown.parts.find(({ key }) => key === 'not_back')?.groups ?? [];
		expect([first?.key, second?.key]).toEqual(['allegations_not_established', 'protected_abroad']);
		expect(shown.facts['cheng-muyang']?.standing).toBe('Allegations not established by a foreign authority');
	});
});

describe('figures that must stay apart', () => {
	test('the official count and the count of those named here as back: neither added nor subtracted', () => {
		const { title, notes, parts } = model(synthetic);
		expect(parts.find(({ key }) => key === 'back')?.count).toBe(3);
		expect(title).toBe(
			'Of the 10 on the list of April 2015, 3 are documented here as back; the official count is 6'
		);
		// 6 + 3 and 6 − 3 (the 3 stands for our own count).
		expect(`${title} ${notes.join(' ')}`).not.toMatch(/\b9\b/);
		expect(notes[0]).toContain('two counts, not parts of one');
	});

	test('official counts of one day and the next: both stand', () => {
		const { official, notes } = model(synthetic);
		expect(official.points.map(({ persons }) => persons)).toEqual([5, 6]);
		expect(notes.join(' ')).toContain('5 on 1 January 2016 and 6 on 2 January 2016');
	});

	test('return by deportation and capture in China: two groups', () => {
		const back = model(synthetic).parts.find(({ key }) => key === 'back');
		expect(back?.groups.map(({ key, count }) => [key, count])).toEqual([
			['deportation', 2],
			['capture_in_china', 1]
		]);
	});
});

describe('the official line', () => {
	test('has a point for each published count, higher for more', () => {
		const { points } = shown.official;
		expect(points.length).toBe(real.counts.length);
		for (const [index, point] of points.entries()) {
			const before = points[index - 1];
			if (before) expect(point.y <= before.y && point.share >= before.share).toBe(true);
		}
		expect(points.at(-1)?.label).toBe('64 by 29 July 2025');
		expect(points.at(-1)?.from).toBe(280);
	});
});

test('a list shorter than its names is refused', () => {
	expect(() => model({ ...synthetic, size: 3 })).toThrow(/4 persons are named of a list of 3/);
});
