import { describe, expect, it } from 'vitest';
import { derive } from '#scripts/derive/pages/data.ts';
import { descriptor, tables } from './synthetic.ts';

describe('the page of the data', () => {
	const page = derive(tables, descriptor);

	it('keeps the order of the descriptor and its day', () => {
		expect(page.tables.map(({ name }) => name).slice(0, 3)).toEqual(['treaties', 'cases', 'sources']);
		expect(page.dataDate).toBe('2020-06-30');
	});

	it('says of each table how large it is, and how much of it was looked up again', () => {
		expect(page.tables[0]).toMatchObject({ rows: 3, fields: 6, derivedFrom: [], isLink: false });
	});

	it('has tables made from others after them, and knows which only join rows', () => {
		expect(page.tables.at(-1)).toMatchObject({ name: 'row_sources', isLink: true });
	});
});
