import { expect, test } from 'vitest';
import { chartChecks } from '#src/files/chartChecks.ts';
import { row } from '#tests/fixtures/row.ts';

const look = (table: string, row_id: string, checked_on: string, verdict: 'corrected' | 'only_own_source') =>
	row('checks', { table, row_id, checked_on, verdict });

test('of each row the last look counts, and of the table that it is of', () => {
	const rows = [
		{ id: 'a', table: 'cases' },
		{ id: 'b', table: 'cases' },
		{ id: 'c', table: 'cases' },
		{ id: 'a', table: 'treaties' },
		{ id: 'sum', table: null }
	];
	const checks = [
		look('cases', 'a', '2020-02', 'corrected'),
		look('cases', 'a', '2019-12', 'only_own_source'),
		look('cases', 'b', '2020-01', 'only_own_source'),
		look('cases', 'elsewhere', '2021', 'corrected')
	];
	expect(chartChecks(rows, checks)).toEqual({
		rows: 4,
		checked: 2,
		last_checked_on: '2020-02',
		verdicts: { corrected: 1, only_own_source: 1 },
		looks: [
			{ table: 'cases', id: 'a', checked_on: '2020-02', verdict: 'corrected' },
			{ table: 'cases', id: 'b', checked_on: '2020-01', verdict: 'only_own_source' }
		]
	});
});

test('a chart of counts has no row to look up', () => {
	expect(chartChecks([{ id: 'sum', table: null }], [])).toMatchObject({ rows: 0, last_checked_on: null });
});
