import { describe, expect, it } from 'vitest';
import { checksOf, neededMending } from '#atlas/checks.ts';
import { measureChecks } from '#scripts/derive/coverage/measureChecks.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

const look = (
	row_id: string,
	verdict: 'corrected' | 'only_own_source',
	checked_on: string,
	table = 'cases'
) => row('checks', { table, row_id, verdict, checked_on });

const looks = [
	look('a', 'corrected', '2001-05-01'),
	look('b', 'only_own_source', '2001-05-02'),
	look('c', 'corrected', '2001-05-03'),
	look('a', 'only_own_source', '2002-01-01'),
	look('a', 'corrected', '2003-01-01', 'treaties')
];

describe('what came of looking rows up again', () => {
	it('counts of each row of the table its last look, by verdict in the descriptor’s order', () => {
		expect(measureChecks('cases', 7, looks, descriptor)).toMatchObject({
			rows: { part: 3, whole: 7 },
			from: '2001-05-02',
			to: '2002-01-01',
			verdicts: [
				{ verdict: 'only_own_source', rows: 2 },
				{ verdict: 'corrected', rows: 1 }
			]
		});
	});

	it('is null for a table of which no row was looked up', () => {
		expect(measureChecks('sources', 7, looks, descriptor)).toBeNull();
	});

	it('finds a row’s last look, whatever the order of the table', () => {
		expect(checksOf(looks.toReversed(), 'cases').get('a')?.checked_on).toBe('2002-01-01');
	});

	it('found something to mend where a row was wrong or out of date, or sources disagree', () => {
		const verdicts = [
			'corrected',
			'updated',
			'sources_in_conflict',
			'only_own_source',
			'nothing_found'
		] as const;
		expect(verdicts.map((verdict) => neededMending({ verdict }))).toEqual([true, true, true, false, false]);
	});
});
