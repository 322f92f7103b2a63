import { expect, test } from 'vitest';
import { countByState, countInstruments } from '#atlas/instruments/countInstruments.ts';
import { instrumentsOn } from '#atlas/instruments/instrumentsOn.ts';
import { row } from '#tests/fixtures/row.ts';

const dataDate = '2020-06-30';
/** Synthetic instruments: two with XXA, one of them in force; one signed with XXB. */
const rows = [
	row('treaties', { partner_iso3: 'XXA', entered_into_force: '2001-01-01', status: 'in_force' }),
	row('treaties', { partner_iso3: 'XXA', signed: '2005-01-01', status: 'signed_not_in_force' }),
	row('treaties', { partner_iso3: 'XXB', signed: '2006-01-01', status: 'signed_not_in_force' })
];

test('counts instruments, and each partner once', () => {
	expect(countInstruments(rows)).toEqual({ instruments: 3, partners: 2 });
	expect(countInstruments([])).toEqual({ instruments: 0, partners: 0 });
});

test('counts by state on a day; a partner with two states stands in both', () => {
	const counts = countByState(instrumentsOn(rows, '2005-12-31', dataDate));
	expect(counts.in_force).toEqual({ instruments: 1, partners: 1 });
	expect(counts.signed).toEqual({ instruments: 1, partners: 1 });
	expect(counts.none).toEqual({ instruments: 1, partners: 1 });
	expect(countByState(instrumentsOn(rows, dataDate, dataDate)).signed).toEqual({
		instruments: 2,
		partners: 2
	});
});
