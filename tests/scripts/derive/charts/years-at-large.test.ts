import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/years-at-large.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { tablesOf } from '#tests/fixtures/tablesOf.ts';

const [claim = ''] = descriptor.home.claim_ids;
const tables = tablesOf({
	estimates: [{ estimate_id: claim, source_ids: ['S-report'] }],
	cases: [
		{
			case_id: 'back',
			fled_date: '1999',
			return_status: 'back',
			return_method: 'deportation',
			returned_date: '2011-07-23',
			source_ids: ['S-report', 'S-2']
		},
		{
			case_id: 'caught',
			fled_date: '2001',
			return_status: 'captured_at_home',
			return_method: 'capture_at_home',
			returned_date: '2015'
		},
		{ case_id: 'away', fled_date: '2003', return_status: 'not_back', last_reported_on: '2018' },
		{ case_id: 'no-flight', return_status: 'back', return_method: 'unknown', returned_date: '2015' },
		{
			case_id: 'back-by',
			fled_date: '2002',
			return_status: 'back',
			return_method: 'unknown',
			returned_by: '2017'
		},
		{ case_id: 'not-known', fled_date: '2002', return_status: 'not_known' },
		{ case_id: 'dead', fled_date: '2002', return_status: 'not_back', died_on: '2006' }
	]
});
const data = derive(tables, descriptor);

describe('synthetic absences', () => {
	test('are those with a flight and an end that are known; a capture at home ends one, and is no return', () => {
		expect(data?.absences.map(({ id, isBack, hasEnded }) => [id, isBack, hasEnded])).toEqual([
			['back', true, true],
			['caught', false, true],
			['away', false, false]
		]);
	});

	test('and the cases that cannot be drawn make up all cases, each once', () => {
		expect(data?.left).toEqual({ withoutFlight: 1, withoutReturn: 1, withoutOutcome: 2 });
	});

	test('hold the one case that the report behind the claim tells, if it is one', () => {
		expect(data?.told).toBe('back');
		const several = tables.cases.map((row) => ({ ...row, source_ids: ['S-report'] }));
		expect(derive({ ...tables, cases: several }, descriptor)?.told).toBeNull();
	});
});

test('a package without cases has no picture of them', () => {
	expect(derive(tablesOf({}), descriptor)).toBeNull();
});
