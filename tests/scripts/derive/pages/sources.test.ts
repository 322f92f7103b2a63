import { describe, expect, it } from 'vitest';
import { derive } from '#scripts/derive/pages/sources.ts';
import { descriptor, tables } from './synthetic.ts';

describe('the page of the sources', () => {
	const page = derive(tables, descriptor);
	const entries = page.groups.flatMap(({ sources }) => sources);

	it('groups by kind in the order of the descriptor and leaves out kinds without a source', () => {
		expect(page.groups.map(({ kind, label, meaning }) => [kind, label, meaning])).toEqual([
			['official', 'Official', 'a government'],
			['press', 'Press', 'a newspaper']
		]);
	});

	it('sorts by publisher, then by date', () => {
		expect(page.groups[1]?.sources.map(({ id }) => id)).toEqual(['S3', 'S1', 'S4']);
	});

	it('counts the rows of each table that rest on a source, a row that names it twice once', () => {
		expect(entries.find(({ id }) => id === 'S1')?.citedBy).toEqual([
			{ table: 'treaties', title: 'Instruments', rows: 2 },
			{ table: 'cases', title: 'Cases', rows: 3 }
		]);
		expect(entries.find(({ id }) => id === 'S2')?.citedBy).toEqual([
			{ table: 'treaties', title: 'Instruments', rows: 2 }
		]);
		expect(page).toMatchObject({ total: 4, cited: 2 });
	});

	it('marks the language of a title only where the title is in that language', () => {
		expect(entries.find(({ id }) => id === 'S3')?.titleLang).toBe('zh');
		expect(entries.find(({ id }) => id === 'S4')?.titleLang).toBeNull();
	});
});
