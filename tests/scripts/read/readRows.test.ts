import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLine } from '#atlas/files/csvLine.ts';
import { readRows } from '#scripts/read/readRows.ts';
import { Unreadable } from '#scripts/read/Unreadable.ts';

/** Splits bytes into chunks of the given size. */
function* chunksOf(bytes: Uint8Array, size: number): Generator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

interface Read {
	rows: string[][];
	lines: number[];
	told: [number, string][];
}

function read(content: string | Uint8Array, size = 7): Read {
	const result: Read = { rows: [], lines: [], told: [] };
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	for (const batch of readRows(chunksOf(bytes, size), (line, message) => result.told.push([line, message]))) {
		result.rows.push(...batch.rows);
		result.lines.push(...batch.lines);
	}
	return result;
}

function refusal(content: string | Uint8Array, size = 7): Unreadable {
	try {
		read(content, size);
	} catch (error) {
		if (error instanceof Unreadable) return error;
	}
	throw new Error('it was read');
}

describe('any table of texts', () => {
	// A CR alone ends a line on old Macintoshes, and CRLF is read as LF: neither comes back as it went.
	const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', '').replaceAll('\0', ''));
	const punctuated = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', 'é', '中', '😀', ' ') });
	const tables = fc
		.integer({ min: 2, max: 5 })
		.chain((width) =>
			fc.array(fc.array(fc.oneof(cell, punctuated), { minLength: width, maxLength: width }), { minLength: 1 })
		);

	test('survives writing as CSV and reading, in chunks of any size', () => {
		fc.assert(
			fc.property(tables, fc.integer({ min: 1, max: 40 }), (rows, size) => {
				const { rows: back, told } = read(rows.map(csvLine).join(''), size);
				expect(back).toEqual(rows);
				expect(told).toEqual([]);
			})
		);
	});

	test('survives Windows line ends and a byte order mark too', () => {
		fc.assert(
			fc.property(tables, fc.integer({ min: 1, max: 40 }), (rows, size) => {
				const text = `\ufeff${rows.map(csvLine).join('').replaceAll('\n', '\r\n')}`;
				expect(read(text, size)).toMatchObject({ rows, told: [] });
			})
		);
	});

	test('tells the line each row starts on, whatever the cells before it hold', () => {
		fc.assert(
			fc.property(tables, fc.integer({ min: 1, max: 40 }), (rows, size) => {
				const texts = rows.map(csvLine);
				const starts = texts.map((_, index) => texts.slice(0, index).join('').split('\n').length);
				expect(read(texts.join(''), size).lines).toEqual(starts);
			})
		);
	});

	test('any bytes at all are read or refused, never a crash', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 40 }), (bytes, size) => {
				try {
					read(bytes, size);
				} catch (error) {
					expect(error).toBeInstanceOf(Unreadable);
				}
			})
		);
	});
});

describe('encoding', () => {
	test.each([1, 2, 3, 4, 100])('names the first byte of Latin-1 and its line, in chunks of %i', (size) => {
		const bytes = Buffer.concat([
			Buffer.from('a,中文😀\nb,c\nd,caf'),
			Buffer.from([0xe9]),
			Buffer.from(',e\n')
		]);

		expect(refusal(bytes, size)).toMatchObject({ line: 3, message: expect.stringContaining('the byte E9') });
	});

	test('a character cut off at the end of the file', () => {
		expect(refusal(Buffer.from('a,中').subarray(0, 4), 3)).toMatchObject({
			line: 1,
			message: expect.stringContaining('the byte E4')
		});
	});

	test('a stray continuation byte at the very start', () => {
		expect(refusal(Buffer.from([0x80, 0x61]))).toMatchObject({
			message: expect.stringContaining('the byte 80')
		});
	});
});

describe('quotes', () => {
	test('an unclosed quote is found at its line, column and cell', () => {
		expect(refusal('a,b\n1,2\n3,"4\n5,6\n', 100)).toMatchObject({ line: 3, column: 3, cell: 1 });
	});

	test('the rows above it have been read', () => {
		const seen: string[][] = [];
		expect(() => {
			for (const { rows } of readRows([Buffer.from('a,b\n1,2\n3,"4\n')], () => {})) seen.push(...rows);
		}).toThrow(Unreadable);
		expect(seen).toEqual([
			['a', 'b'],
			['1', '2']
		]);
	});

	test('a quote in the middle of an unquoted cell is a letter like others', () => {
		expect(read('a,5" pipe,b\n').rows).toEqual([['a', '5" pipe', 'b']]);
	});

	test.each([1, 2, 3, 5, 8])('spaces after a closing quote are harmless, in chunks of %i', (size) => {
		expect(read('a,"b, c"  ,d\ne,f,"g"  \n', size).rows).toEqual([
			['a', 'b, c', 'd'],
			['e', 'f', 'g']
		]);
	});

	test('a row without end is refused before it fills the memory', () => {
		function* endless(): Generator<Uint8Array> {
			for (let count = 0; count < 100; count += 1) yield Buffer.from(`${'x'.repeat(99_999)},`);
			throw new Error('read too far');
		}
		expect(() => [...readRows(endless(), () => {})]).toThrow('longer than 2,000,000 characters');
	});
});
