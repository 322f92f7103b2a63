import { describe, expect, it } from 'vitest';
import { spansOf } from '#scripts/derive/countries/picture.ts';
import type { TreatiesRow } from '#atlas/rows.ts';
import { row } from '#tests/fixtures/row.ts';

const dataDate = '2026-11-23';
const told = (stages: Partial<TreatiesRow>) =>
	spansOf(row('treaties', { status: 'in_force', ...stages }), dataDate).map(({ state, from, to }) => [
		state,
		from,
		to
	]);

describe('a synthetic instrument through time', () => {
	it('is signed, then in force to the day of the data', () => {
		expect(told({ signed: '2000-05-01', entered_into_force: '2002-06-15' })).toEqual([
			['signed', '2000-05-01', '2002-06-15'],
			['in_force', '2002-06-15', dataDate]
		]);
	});

	it('is not known where no source says since when it is in force', () => {
		expect(told({ signed: '2000-05-01', in_force_by: '2018-10-31' })).toEqual([
			['not_known', '2000-05-01', '2018-10-31'],
			['in_force', '2018-10-31', dataDate]
		]);
	});

	it('ends where it was suspended', () => {
		expect(told({ entered_into_force: '2002-06-15', suspended: '2020-07-03', status: 'suspended' })).toEqual([
			['in_force', '2002-06-15', '2020-07-03'],
			['suspended', '2020-07-03', dataDate]
		]);
	});

	it('is nothing where no source says that it was ever signed', () => {
		expect(told({ status: 'unknown' })).toEqual([]);
	});
});
