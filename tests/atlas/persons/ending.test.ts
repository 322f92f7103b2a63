import { describe, expect, test } from 'vitest';
import { endingOf, endingsBack } from '#atlas/persons/ending.ts';
import type { CasesRow } from '#atlas/rows.ts';
import { realTables } from '#tests/fixtures/realTables.ts';

/** A synthetic person who was accused and of whom nothing else is known. */
const row = (known: Partial<CasesRow>): CasesRow => ({
	case_id: 'synthetic',
	name: 'Synthetic Person',
	name_zh: null,
	list: 'other',
	notice_rank: null,
	return_sequence: null,
	position: null,
	sector: null,
	province: null,
	alleged_offence: null,
	amount_alleged: null,
	amount_currency: null,
	fled_date: null,
	fled_to_iso3: null,
	returned_date: null,
	returned_from_iso3: null,
	return_method: 'unknown',
	outcome: 'nothing later found',
	outcome_kind: 'unknown',
	standing: 'accused',
	amount_recovered: null,
	recovered_currency: null,
	source_ids: ['S-1'],
	confidence: 'high',
	note: null,
	...known
});

describe('a synthetic person', () => {
	test('who came back is known by the way that the source names', () => {
		expect(endingOf(row({ return_method: 'persuasion' }))).toBe('persuasion');
		expect(endingOf(row({ returned_date: '2017' }))).toBe('way_unknown');
		expect(endingOf(row({ returned_from_iso3: 'THA', return_method: 'extradition' }))).toBe('extradition');
	});

	test('who came back as the outcome alone tells is back', () => {
		expect(endingOf(row({ outcome: 'returned by April 2017; verdict not found' }))).toBe('way_unknown');
		expect(endingOf(row({ outcome: 'a reported return could not be confirmed' }))).toBe('no_later_report');
	});

	test('caught in China is back, but by no way from abroad', () => {
		expect(endingOf(row({ return_method: 'capture_in_china', returned_date: '2015-04-25' }))).toBe(
			'capture_in_china'
		);
	});

	test('who is not back is known first by an outcome in their favour', () => {
		const absent = { return_method: 'not_returned', outcome_kind: 'protected_abroad' } as const;
		expect(endingOf(row({ ...absent, standing: 'allegations_not_established' }))).toBe(
			'allegations_not_established'
		);
		expect(endingOf(row({ ...absent, standing: 'protected_abroad' }))).toBe('protected_abroad');
		expect(endingOf(row(absent))).toBe('protected_abroad');
	});

	test('is at large only where a source says so', () => {
		const absent = { return_method: 'not_returned' } as const;
		expect(endingOf(row({ ...absent, outcome_kind: 'at_large' }))).toBe('at_large');
		expect(endingOf(row(absent))).toBe('not_returned');
		expect(endingOf(row({ ...absent, standing: 'convicted_in_absentia' }))).toBe('convicted_in_absentia');
	});

	test('who died abroad is dead, whatever else', () => {
		expect(endingOf(row({ return_method: 'died', standing: 'dead', outcome_kind: 'died' }))).toBe('died');
	});
});

describe('the real tables', () => {
	const endings = new Map(realTables.cases.map((each) => [each.case_id, endingOf(each)]));

	test('put Cheng Muyang and Qiao Jianjun where the law put them', () => {
		expect(endings.get('cheng-muyang')).toBe('allegations_not_established');
		expect(endings.get('qiao-jianjun')).toBe('protected_abroad');
	});

	test('never count as back whom the table calls not returned', () => {
		for (const { case_id, return_method } of realTables.cases)
			if (return_method === 'not_returned') expect(endingsBack).not.toContain(endings.get(case_id));
	});
});
