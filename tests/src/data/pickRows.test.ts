import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvLine } from '#atlas/files/csvLine.ts';
import { csvLines, jsonLines, pickRows } from '#src/data/pickRows.ts';

describe('rows picked out of a CSV file', () => {
	it('stand as they stood, in the order asked for, under the header', () => {
		const csv = 'id,text\na,"one, ""two""\nthree"\nb,\nc,x\n';
		expect(pickRows(csvLines(csv), ['c', 'a'])).toBe('id,text\nc,x\na,"one, ""two""\nthree"\n');
		expect(pickRows(csvLines(csv), [])).toBe('id,text\n');
	});

	it('keeps the byte order mark of the file for spreadsheets', () => {
		expect(pickRows(csvLines('\ufeffid,text\na,=1\n'), ['a'])).toBe('\ufeffid,text\na,=1\n');
	});

	it('never leaves out a row in silence', () => {
		expect(() => pickRows(csvLines('id\na\n'), ['b'])).toThrow('"b"');
	});

	it('gives back every cell, whatever it holds', () => {
		fc.assert(
			fc.property(fc.array(fc.string().map((text) => text.replaceAll('\r', ''))), (texts) => {
				const rows = texts.map((text, index) => [`id-${index}`, text]);
				const csv = [['id', 'text'], ...rows].map(csvLine).join('');
				const picked = pickRows(csvLines(csv), rows.map(([id]) => id ?? '').toReversed());
				const read = Papa.parse<string[]>(picked, { newline: '\n', skipEmptyLines: false }).data;
				expect(read.slice(1, -1)).toEqual(rows.toReversed());
			})
		);
	});
});

describe('rows of a JSON file', () => {
	it('are its lines, by the field that names them, as they stand', () => {
		const rows = [
			{ id: 'a', text: 'one,\n{two' },
			{ id: 'b', text: '' }
		];
		const json = `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
		expect([...jsonLines(json, 'id')]).toEqual(rows.map((row) => [row.id, JSON.stringify(row)]));
		expect([...jsonLines('[\n]\n', 'id')]).toEqual([]);
	});
});
