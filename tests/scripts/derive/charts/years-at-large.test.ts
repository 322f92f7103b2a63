import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/years-at-large.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

const data = derive(realTables, realDescriptor);

describe('absences', () => {
	test('and the cases that cannot be drawn make up all cases', () => {
		const { withoutFlight, withoutReturn, withoutOutcome } = data.left;
		expect(data.absences.length + withoutFlight + withoutReturn + withoutOutcome).toBe(
			realTables.cases.length
		);
		expect(withoutFlight).toBe(realTables.cases.filter((row) => row.fled_date === null).length);
	});

	test('end with a date or not at all', () => {
		for (const { isBack, returned } of data.absences) expect(returned !== null).toBe(isBack);
	});

	test('hold the case that the report of 2012 tells, with the date of other sources', () => {
		const told = data.absences.find(({ id }) => id === data.told);
		expect(told).toMatchObject({ name: 'Lai Changxing', fled: '1999', returned: '2011-07-23', isBack: true });
	});

	test('of those whose return is told without a date are left out, not guessed', () => {
		const ids = data.absences.map(({ id }) => id);
		for (const id of ['li-dongzhe', 'li-donghu']) expect(ids).not.toContain(id);
		expect(derive({ cases: [] }, realDescriptor)).toMatchObject({ absences: [], told: null });
	});
});
