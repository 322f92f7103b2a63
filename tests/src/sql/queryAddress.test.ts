import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuery, writeQuery } from '#src/sql/queryAddress.ts';

const page = 'https://atlas.example/data/sql';

test('a short query stands in the query of the address', () => {
	expect(writeQuery('SELECT 1 + 1', page)?.href).toBe(`${page}?q=SELECT+1+%2B+1`);
});

test('a long one stands in the anchor, which no server is sent', () => {
	const long = `SELECT '${'é'.repeat(400)}'`;
	const written = writeQuery(long, `${page}?q=old&lang=en#tables`);
	expect(written?.search).toBe('?lang=en');
	expect(written?.hash.slice(0, 12)).toBe('#q=SELECT+%2');
	expect(readQuery(written as URL)).toBe(long);
	expect(writeQuery('SELECT 1', (written as URL).href)?.href).toBe(`${page}?lang=en&q=SELECT+1`);
});

test('an empty box leaves nothing in the address, and another anchor where it is', () => {
	expect(writeQuery('', `${page}?q=old#tables`)?.href).toBe(`${page}#tables`);
	expect(readQuery(new URL(`${page}#tables`))).toBeUndefined();
	expect(readQuery(new URL(page))).toBeUndefined();
	expect(readQuery(new URL(`${page}?q=`))).toBe('');
});

test('what is too long for any address is not written', () => {
	expect(writeQuery('x'.repeat(70_000), page)).toBeNull();
});

test('any text comes back as it was', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (sql) => {
			const written = writeQuery(sql, `${page}?other=1`);
			if (!written) throw new Error('too long');
			expect(readQuery(new URL(written.href)) ?? '').toBe(sql);
		}),
		{ numRuns: 100 }
	);
});

test.each(['?q=%', '?q=%E0%A4%A', '#q=%', '#q=%E0', '?q=1&q=2', '#q', '?q'])(
	'any value is survived: %s',
	(part) => {
		expect(() => readQuery(new URL(page + part))).not.toThrow();
	}
);
