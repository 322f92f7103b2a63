import { describe, expect, it } from 'vitest';
import { derive } from '#scripts/derive/pages/cases.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

describe('the page of the cases', () => {
	const page = derive(realTables, realDescriptor);

	it('holds every row of the table once, by name', () => {
		expect(page.entries.map(({ id }) => id).toSorted()).toEqual(
			realTables.cases.map((row) => row.case_id).toSorted()
		);
		expect(page.entries[0]?.name).toBe('Ba Lianxiao');
	});

	it('has words for every code, place and source that an entry names', () => {
		for (const entry of page.entries) {
			expect(page.labels.standing[entry.standing], entry.id).toBeTruthy();
			expect(page.labels.return_method[entry.returnMethod], entry.id).toBeTruthy();
			for (const code of entry.offences ?? []) expect(page.labels.alleged_offence[code]).toBeTruthy();
			for (const iso3 of entry.fledTo ?? []) expect(page.places[iso3]?.nameZh).toBeTruthy();
			for (const id of entry.sourceIds) expect(page.sources[id]?.publisher, id).toBeTruthy();
		}
	});

	it('keeps sums apart with their currencies', () => {
		const xu = page.entries.find(({ id }) => id === 'xu-chaofan');
		const row = realTables.cases.find((candidate) => candidate.case_id === 'xu-chaofan');
		expect(xu?.alleged).toEqual({ amount: row?.amount_alleged, currency: row?.amount_currency });
	});
});
