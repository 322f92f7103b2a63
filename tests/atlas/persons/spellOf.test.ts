import { expect, test } from 'vitest';
import type { CasesRow } from '#atlas/rows.ts';
import { spellOf } from '#atlas/persons/spellOf.ts';
import { row } from '#tests/fixtures/row.ts';

const spell = (cells: Partial<CasesRow>) =>
	spellOf(
		row('cases', { return_status: 'not_back', standing: 'accused', outcome_kind: 'unknown', ...cells })
	);

test('a return ends an absence on its day, or by a day where that is all that is known', () => {
	const back = { return_status: 'back' } as const;
	const returned = { event: 'returned', end: '2004-05', basis: 'returned_date' };
	expect(spell({ ...back, returned_date: '2004-05' })).toEqual(returned);
	expect(spell({ ...back, returned_date: '2004-05', returned_by: '2004-06' })).toEqual(returned);
	expect(spell({ ...back, returned_by: '2004-06' })).toMatchObject({ end: '2004-06', basis: 'returned_by' });
	expect(spell(back)).toEqual({ event: 'returned', end: null, basis: null });
});

test('a capture at home and a death are events of their own', () => {
	expect(spell({ return_status: 'captured_at_home', returned_date: '2004' }).event).toBe('captured_at_home');
	expect(spell({ died_on: '2006', last_reported_on: '2005' })).toEqual({
		...{ event: 'died', end: '2006', basis: 'died_on' }
	});
	expect(spell({ standing: 'dead' })).toEqual({ event: 'died', end: null, basis: null });
});

test('who is not known to be back is followed until the last report, whatever a court abroad held', () => {
	const last = '2005-06';
	expect(spell({ last_reported_on: last })).toMatchObject({ event: 'still_away', end: last });
	expect(spell({ standing: 'protected_abroad' })).toEqual({ event: 'still_away', end: null, basis: null });
	expect(spell({ return_status: 'not_known', last_reported_on: last })).toEqual({
		...{ event: 'not_known', end: last, basis: 'last_reported_on' }
	});
});
