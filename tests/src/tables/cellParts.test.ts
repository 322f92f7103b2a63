import { describe, expect, test } from 'vitest';
import { cellParts } from '#src/tables/cellParts.ts';
import { field, rows, table, words } from './synthetic.ts';

const [one, , three, four] = rows;
const fieldOf = (name: string) => table.fields.find((each) => each.name === name) ?? field(name);
const inWords = { ...words, codes: false };
const asHeld = { ...words, codes: true };

describe('a cell', () => {
	test('is in words: labels of codes, names of places, numbers to the last digit', () => {
		expect(cellParts(fieldOf('stage'), one!, inWords)).toEqual([{ text: 'Given back' }]);
		expect(cellParts(fieldOf('ways'), one!, inWords)).toEqual([{ text: 'Air' }, { text: 'Sea' }]);
		expect(cellParts(fieldOf('amount'), four!, inWords)).toEqual([{ text: '1,200.5' }]);
		expect(cellParts(fieldOf('sure'), one!, inWords)).toEqual([{ text: 'yes' }]);
		expect(cellParts(field('year', { kind: 'year' }), { year: 2014 }, inWords)).toEqual([{ text: '2014' }]);
	});

	test('is as the files hold it where that is asked for', () => {
		expect(cellParts(fieldOf('stage'), one!, asHeld)).toEqual([{ text: 'returned' }]);
		expect(cellParts(fieldOf('amount'), four!, asHeld)).toEqual([{ text: '1200.5' }]);
		expect(cellParts(fieldOf('sure'), one!, asHeld)).toEqual([{ text: 'true' }]);
	});

	test('holds nothing where nothing is known', () => {
		expect(cellParts(fieldOf('amount'), three!, inWords)).toEqual([]);
		expect(cellParts(fieldOf('ways'), three!, inWords)).toEqual([]);
	});

	test('leads to the rows and sources that it names', () => {
		expect(cellParts(fieldOf('place'), one!, inWords)).toEqual([
			{ text: 'Åland', link: { to: 'row', table: 'countries', id: 'AAA' } }
		]);
		expect(cellParts(fieldOf('source_ids'), one!, inWords)).toEqual([
			{ text: 'Zeta (press)', link: { to: 'source', id: 'S1' } }
		]);
		expect(cellParts(field('row_id'), { table: 'cases', row_id: 'x' }, inWords)).toEqual([
			{ text: 'x', link: { to: 'row', table: 'cases', id: 'x' } }
		]);
	});

	test('leads to no address of another scheme than http and https', () => {
		const address = field('url', { kind: 'address' });
		const script = 'javascript:alert(1)';
		expect(cellParts(address, { url: script }, inWords)).toEqual([{ text: script }]);
		expect(cellParts(address, { url: 'https://a.example/' }, inWords)[0]?.link).toEqual({
			to: 'web',
			address: 'https://a.example/'
		});
	});

	test('says of a person whose case it names the standing, as a code too', () => {
		const person = field('case_id', { refersTo: 'cases' });
		expect(cellParts(person, { case_id: 'p' }, inWords)[0]?.text).toBe('Person P, accused');
		expect(cellParts(person, { case_id: 'p' }, asHeld)[0]?.text).toBe('p (Person P, accused)');
	});
});
