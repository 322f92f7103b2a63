import { expect, test } from 'vitest';
import { reachOf } from '#atlas/instruments/reachOf.ts';
import { row } from '#tests/fixtures/row.ts';

const context = { home: 'XXH', outside: [{ iso3: 'XXO' }], dataDate: '2020-06-30' };
const treaty = { type: 'extradition', party_iso3: 'XXH', status: 'in_force' } as const;
/** Synthetic treaties: with XXA since 2001, with XXB since nobody knows when; another party's with XXC and with XXO. */
const rows = [
	row('treaties', { ...treaty, partner_iso3: 'XXA', entered_into_force: '2001-01-01' }),
	row('treaties', { ...treaty, partner_iso3: 'XXB', signed: '1999-01-01', in_force_by: '2010' }),
	row('treaties', { ...treaty, party_iso3: 'XXO', partner_iso3: 'XXC', entered_into_force: '2001-01-01' }),
	row('treaties', { ...treaty, partner_iso3: 'XXO', entered_into_force: '2001-01-01' })
];

test.each([
	['XXA', '2000', 'not_in_force'],
	['XXA', '2001-01', 'in_force'],
	['XXB', '2005-05-05', 'not_known'],
	['XXB', '1998', 'not_in_force'],
	['XXD', '2005', 'not_in_force']
])('%s in %s: %s', (iso3, day, reach) => {
	expect(reachOf(iso3, day, rows, context)).toBe(reach);
});

test('another party’s treaty does not reach for the home jurisdiction', () => {
	expect(reachOf('XXC', '2005', rows, context)).toBe('not_in_force');
});

test('a place that treaties do not govern is neither within reach nor beyond it', () => {
	expect(reachOf('XXO', '2005', rows, context)).toBe('outside_treaties');
});

test('each type of instrument reaches by itself', () => {
	const transfer = { ...treaty, type: 'transfer_of_sentenced_persons' } as const;
	const all = [...rows, row('treaties', { ...transfer, partner_iso3: 'XXD', entered_into_force: '2002' })];
	expect(reachOf('XXD', '2005', all, context)).toBe('not_in_force');
	expect(reachOf('XXD', '2005', all, context, transfer.type)).toBe('in_force');
	expect(reachOf('XXD', '2002', all, context, transfer.type)).toBe('not_known');
	expect(reachOf('XXA', '2005', all, context, transfer.type)).toBe('not_in_force');
});
