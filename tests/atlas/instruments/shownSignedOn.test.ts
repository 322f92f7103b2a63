import { expect, test } from 'vitest';
import { shownSignedOn } from '#atlas/instruments/shownSignedOn.ts';
import { row } from '#tests/fixtures/row.ts';

const dataDate = '2026-11-23';
const shown = (stages: Parameters<typeof row<'treaties'>>[1]) =>
	shownSignedOn(row('treaties', { status: 'in_force', ...stages }), dataDate);

test('the earliest stage that a date tells shows an instrument signed, a partial date by its last day', () => {
	expect(shown({ signed: '2004-02' })).toBe('2004-02-29');
	expect(shown({ approved: '2005-01-02', in_force_by: '2018' })).toBe('2005-01-02');
});

test('one that a source calls signed without any date is shown so on the day of the data', () => {
	expect(shown({ status: 'signed_not_in_force' })).toBe(dataDate);
	expect(shown({ status: 'unknown' })).toBeNull();
});
