import { describe, expect, it } from 'vitest';
import { derive } from '#scripts/derive/pages/methods.ts';
import { descriptor, tables } from './synthetic.ts';

describe('the page of the method', () => {
	const page = derive(tables, descriptor);

	it('counts instruments in force without a day of effect apart', () => {
		expect(page.instruments).toEqual({ total: 3, inForce: 2, inForceUndated: 1, unknown: 1 });
	});

	it('names the parties other than the home, and the places outside treaties', () => {
		expect(page).toMatchObject({ outside: [], otherParties: ['BBB'] });
	});

	it('counts persons by standing, most first', () => {
		expect(page.standings).toEqual([
			{ label: 'Accused', rows: 2 },
			{ label: 'Protected abroad', rows: 1 }
		]);
	});

	it('counts rows by confidence, without the sources', () => {
		expect(page.rows).toBe(6);
		expect(page.confidence).toEqual([
			{ label: 'High', rows: 2 },
			{ label: 'Medium', rows: 3 },
			{ label: 'Low', rows: 1 }
		]);
	});

	it('cites only sources that the table holds', () => {
		expect(page.cited).toEqual({});
		const cited = {
			...tables,
			sources: [{ ...tables.sources[0], source_id: 'S-word' }]
		} as typeof tables;
		const glossary = [{ id: 'frozen', fact: { text: 'A synthetic fact', source_id: 'S-word' } }];
		expect(derive(cited, { ...descriptor, glossary }).cited).toEqual({
			'S-word': { publisher: 'Zeta', kind: 'press', part: 1 }
		});
	});
});
