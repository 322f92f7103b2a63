import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/red-notice-100.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

const data = derive(realTables, realDescriptor);

describe('the list of April 2015', () => {
	test('holds a hundred, of whom those with a source are named, each once', () => {
		expect(data.size).toBe(100);
		expect(data.published).toBe('2015-04-22');
		expect(data.persons.length).toBe(realTables.cases.filter(({ list }) => list === 'red_notice_100').length);
		expect(new Set(data.persons.map(({ id }) => id)).size).toBe(data.persons.length);
		for (const { sourceIds } of data.persons) expect(sourceIds.length).toBeGreaterThan(0);
	});

	test('leaves out the three who were returned but were not on it', () => {
		const ids = data.persons.map(({ id }) => id);
		for (const id of ['xu-chaofan', 'wang-qi', 'yang-guoqing']) expect(ids).not.toContain(id);
	});

	test('comes with every published count as it was published, in order', () => {
		expect(data.counts.length).toBe(realTables.red_notice_100_counts.length);
		expect(data.counts.slice(0, 2).map(({ asOf, persons }) => [asOf, persons])).toEqual([
			['2015-12-31', 18],
			['2016-01-01', 19]
		]);
		expect(data.counts.at(-1)).toMatchObject({ asOf: '2025-07-29', persons: 64 });
	});

	test('knows that the official count takes in the dead', () => {
		expect(data.diedAmongCounted).toMatchObject({ persons: 2, of: 40 });
	});

	test('fails where no count says how long the list is', () => {
		expect(() => derive({ ...realTables, red_notice_100_counts: [] }, realDescriptor)).toThrow(/how long/);
	});
});
