import { describe, expect, test } from 'vitest';
import { endingOf, endingsBack } from '#atlas/persons/ending.ts';
import type { CasesRow } from '#atlas/rows.ts';
import { row } from '#tests/fixtures/row.ts';

/** The ending of a synthetic person who is accused, and of whom nothing else is known. */
const ending = (known: Partial<CasesRow>) =>
	endingOf(
		row('cases', { return_status: 'not_known', standing: 'accused', outcome_kind: 'unknown', ...known })
	);

describe('a synthetic person', () => {
	test('who came back is known by the way that the source names', () => {
		expect(ending({ return_status: 'back', return_method: 'persuasion' })).toBe('persuasion');
		expect(ending({ return_status: 'back', return_method: 'extradition' })).toBe('extradition');
	});

	test('who is back by a day, with no way told, is back', () => {
		const back = ending({ return_status: 'back', return_method: 'unknown', returned_by: '2017-04' });
		expect(back).toBe('way_unknown');
		expect(endingsBack).toContain(back);
	});

	test('caught at home ended the flight, but did not come back', () => {
		const caught = ending({
			return_status: 'captured_at_home',
			return_method: 'capture_at_home',
			returned_date: '2015-04-25'
		});
		expect(caught).toBe('captured_at_home');
		expect(endingsBack).not.toContain(caught);
	});

	test('who came back and was convicted or died since is known by the return', () => {
		const back = { return_status: 'back', return_method: 'deportation' } as const;
		expect(ending({ ...back, standing: 'convicted', died_on: '2020' })).toBe('deportation');
	});

	test('who is not back is known first by an outcome in their favour', () => {
		const absent = { return_status: 'not_back', outcome_kind: 'protected_abroad' } as const;
		expect(ending({ ...absent, standing: 'allegations_not_established' })).toBe(
			'allegations_not_established'
		);
		expect(ending({ ...absent, standing: 'protected_abroad' })).toBe('protected_abroad');
		expect(ending(absent)).toBe('protected_abroad');
	});

	test('is at large only where a source says so', () => {
		const absent = { return_status: 'not_back' } as const;
		expect(ending({ ...absent, outcome_kind: 'at_large' })).toBe('at_large');
		expect(ending(absent)).toBe('not_back');
		expect(ending({ ...absent, standing: 'convicted_in_absentia' })).toBe('convicted_in_absentia');
	});

	test('who died without coming back is dead, by the day or where that is not known by the standing', () => {
		expect(ending({ return_status: 'not_back', died_on: '2006', standing: 'protected_abroad' })).toBe('died');
		expect(ending({ return_status: 'not_back', standing: 'dead' })).toBe('died');
	});

	test('is told by no word of the outcome', () => {
		expect(ending({ outcome: 'returned by April 2017' })).toBe('not_known');
	});
});
