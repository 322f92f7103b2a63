import { describe, expect, test } from 'vitest';
import { countStates, shownSignedOn, stepsOf } from '#scripts/derive/timeline/countStates.ts';
import type { TreatiesRow } from '#atlas/rows.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

const dataDate = '2026-11-23';
/** A synthetic instrument. */
const treaty = (stages: Partial<TreatiesRow>): TreatiesRow => ({
	treaty_id: 'synthetic',
	type: 'extradition',
	partner_iso3: 'PER',
	partner_name: 'Peru',
	subject: null,
	signed: null,
	approved: null,
	entered_into_force: null,
	in_force_by: null,
	suspended: null,
	terminated: null,
	status: 'in_force',
	status_note: null,
	source_ids: [],
	confidence: 'high',
	...stages
});
const told = (rows: readonly TreatiesRow[]) =>
	stepsOf(rows, dataDate).map(({ day, ...counts }) => [
		day,
		...Object.entries(counts).flatMap(([state, count]) => (count > 0 ? [`${count} ${state}`] : []))
	]);

describe('a synthetic instrument', () => {
	test('is first shown as signed by the earliest stage that a date tells, a partial one by its last day', () => {
		expect(shownSignedOn(treaty({ signed: '2004-02' }), dataDate)).toBe('2004-02-29');
		expect(shownSignedOn(treaty({ approved: '2005-01-02', in_force_by: '2018' }), dataDate)).toBe(
			'2005-01-02'
		);
		expect(shownSignedOn(treaty({ status: 'signed_not_in_force' }), dataDate)).toBe(dataDate);
		expect(shownSignedOn(treaty({ status: 'unknown' }), dataDate)).toBeNull();
	});

	test('waits from signature to force', () => {
		expect(told([treaty({ signed: '2000-05-01', entered_into_force: '2002-06-15' })])).toEqual([
			['2000-05-01', '1 waiting'],
			['2002-06-15', '1 inForce']
		]);
	});

	test('is not known between signature and the first source that says it is in force', () => {
		expect(told([treaty({ signed: '2000-05-01', in_force_by: '2018-10' })])).toEqual([
			['2000-05-01', '1 notKnown'],
			['2018-10-31', '1 inForce']
		]);
	});

	test('is not known through the days that a partial date leaves open', () => {
		expect(told([treaty({ signed: '2000-05-01', entered_into_force: '2002' })])).toEqual([
			['2000-05-01', '1 waiting'],
			['2002-01-01', '1 notKnown'],
			['2002-12-31', '1 inForce']
		]);
	});

	test('is suspended, and is never counted as in force after that', () => {
		const rows = [
			treaty({
				signed: '1993-09-07',
				entered_into_force: '1997-06-13',
				suspended: '2020-07-03',
				status: 'suspended'
			})
		];
		expect(told(rows)).toEqual([
			['1993-09-07', '1 waiting'],
			['1997-06-13', '1 inForce'],
			['2020-07-03', '1 suspended']
		]);
	});

	test('said to be in force without any date is counted on the day of the data alone', () => {
		expect(told([treaty({})])).toEqual([[dataDate, '1 inForce']]);
	});

	test('of unknown standing stays not known', () => {
		expect(told([treaty({ signed: '2016', status: 'unknown' })])).toEqual([['2016-12-31', '1 notKnown']]);
		expect(told([treaty({ status: 'unknown' })])).toEqual([]);
	});
});

describe('the real tables', () => {
	const types = [...new Set(realTables.treaties.map(({ type }) => type))];

	test.each(types)('%s: those signed never become fewer, and each stands in one state', (type) => {
		const rows = realTables.treaties.filter((row) => row.type === type);
		let before = 0;
		for (const { day, ...counts } of stepsOf(rows, realDescriptor.created.slice(0, 10))) {
			const signed = Object.values(counts).reduce((sum, count) => sum + count, 0);
			expect(signed, day).toBeGreaterThanOrEqual(before);
			expect(signed).toBeLessThanOrEqual(rows.length);
			before = signed;
		}
	});

	test('a count of one day is the last step before it', () => {
		const rows = realTables.treaties.filter(({ type }) => type === 'extradition');
		const steps = stepsOf(rows, dataDate);
		for (const day of ['1996-12-31', '2007-06-01', '2018-10-15', '2026-11-23'])
			expect({ ...countStates(rows, day, dataDate), day: '' }).toEqual({
				...steps.findLast((step) => step.day <= day),
				day: ''
			});
	});
});
