import { describe, expect, test } from 'vitest';
import { countStates, stepsOf } from '#scripts/derive/timeline/countStates.ts';
import type { TreatiesRow } from '#atlas/rows.ts';
import { row } from '#tests/fixtures/row.ts';

const dataDate = '2026-11-23';
/** A synthetic instrument. */
const treaty = (stages: Partial<TreatiesRow>) => row('treaties', { status: 'in_force', ...stages });
const told = (rows: readonly TreatiesRow[]) =>
	stepsOf(rows, dataDate).map(({ day, ...counts }) => [
		day,
		...Object.entries(counts).flatMap(([state, count]) => (count > 0 ? [`${count} ${state}`] : []))
	]);

describe('a synthetic instrument', () => {
	test('is signed until it enters into force', () => {
		expect(told([treaty({ signed: '2000-05-01', entered_into_force: '2002-06-15' })])).toEqual([
			['2000-05-01', '1 signed'],
			['2002-06-15', '1 inForce']
		]);
	});

	test('is not known between signature and the first source that says it is in force', () => {
		expect(told([treaty({ signed: '2000-05-01', in_force_by: '2018-10' })])).toEqual([
			['2000-05-01', '1 notKnown'],
			['2018-10-31', '1 inForce']
		]);
	});

	test('is signed up to a day on which a source says that it was not in force', () => {
		expect(
			told([treaty({ signed: '2000-05-01', not_in_force_on: '2011-06-30', in_force_by: '2018-10' })])
		).toEqual([
			['2000-05-01', '1 signed'],
			['2011-07-01', '1 notKnown'],
			['2018-10-31', '1 inForce']
		]);
	});

	test('is not known through the days that a partial date leaves open', () => {
		expect(told([treaty({ signed: '2000-05-01', entered_into_force: '2002' })])).toEqual([
			['2000-05-01', '1 signed'],
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
			['1993-09-07', '1 signed'],
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

describe('some instruments', () => {
	const rows = [
		treaty({ signed: '2000-05-01', entered_into_force: '2002-06-15' }),
		treaty({ signed: '2001', not_in_force_on: '2005-01-31', in_force_by: '2018-10' }),
		treaty({ approved: '2003-03-01', status: 'signed_not_in_force' }),
		treaty({ signed: '1995-01-01', entered_into_force: '1996', terminated: '2004-07', status: 'terminated' })
	];

	test('never become fewer, and each stands in one state', () => {
		let before = 0;
		for (const { day, ...counts } of stepsOf(rows, dataDate)) {
			const signed = Object.values(counts).reduce((sum, count) => sum + count, 0);
			expect(signed, day).toBeGreaterThanOrEqual(before);
			before = signed;
		}
		expect(before).toBe(rows.length);
	});

	test('a count of one day is the last step before it', () => {
		const steps = stepsOf(rows, dataDate);
		for (const day of ['1996-12-31', '2003-03-01', '2005-02-01', '2018-10-15', dataDate])
			expect({ ...countStates(rows, day, dataDate), day: '' }).toEqual({
				...steps.findLast((step) => step.day <= day),
				day: ''
			});
	});
});
