import { describe, expect, it } from 'vitest';
import { measureCoverage, measureTables, rowsOf } from '#scripts/derive/coverage/measureCoverage.ts';
import type { ExpectedRows, Resource } from '#atlas/descriptor.ts';
import { descriptor, tables } from '../pages/synthetic.ts';

const [treaties, cases] = descriptor.resources as readonly [Resource, Resource, Resource];

describe('coverage of a table', () => {
	it('counts cells with a value among those that may be empty; nought is a value', () => {
		// Two fields may be empty in three rows: 1999, 0 and 2 are there.
		expect(measureCoverage(treaties, rowsOf(tables, 'treaties')).cells).toEqual({ part: 3, whole: 6 });
	});

	it('has no share of cells where every field is required', () => {
		expect(measureCoverage(cases, rowsOf(tables, 'cases')).cells).toBeNull();
	});

	it('counts a source named twice in a row once', () => {
		expect(measureCoverage(treaties, rowsOf(tables, 'treaties')).twoSources).toEqual({ part: 1, whole: 3 });
	});

	it('has no share of sourced rows for the sources themselves', () => {
		expect(measureTables(tables, descriptor).map(({ coverage }) => coverage.twoSources)).toEqual([
			{ part: 1, whole: 3 },
			{ part: 0, whole: 3 },
			null
		]);
	});

	it('sets known rows against what a source says, and says nothing where none does', () => {
		const coverage: readonly ExpectedRows[] = [
			{
				title: 'persons accused',
				where: { standing: 'accused' },
				expected: 5,
				as_of: '2020',
				source_ids: ['S1']
			},
			{ title: 'persons', expected: 7, as_of: '2020-01', source_ids: ['S2'] }
		];
		const counted: Resource = { ...cases, ...{ coverage } };
		expect(measureCoverage(counted, rowsOf(tables, 'cases')).known).toEqual([
			{ title: 'persons accused', known: 2, expected: 5, asOf: '2020', sourceIds: ['S1'] },
			{ title: 'persons', known: 3, expected: 7, asOf: '2020-01', sourceIds: ['S2'] }
		]);
		expect(measureCoverage(cases, rowsOf(tables, 'cases')).known).toEqual([]);
	});

	it('names a table that was not read', () => {
		expect(() => rowsOf(tables, 'nowhere')).toThrow('"nowhere"');
	});
});
