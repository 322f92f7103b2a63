import { expect, test } from 'vitest';
import { answerCsv, answerJson, answerSpreadsheetCsv, distinctNames } from '#src/sql/answerFiles.ts';

const answer = {
	columns: ['name', 'sum', 'name'],
	rows: [
		['=1+1', -5, null],
		['a "b", c', 1.5, '贪']
	]
};

test('CSV keeps every text, and leaves empty what is null', () => {
	expect(answerCsv(answer)).toBe('name,sum,name\n=1+1,-5,\n"a ""b"", c",1.5,贪\n');
});

test('CSV for spreadsheets runs no text as a formula, and keeps numbers', () => {
	expect(answerSpreadsheetCsv(answer)).toBe('\ufeffname,sum,name\n\'=1+1,-5,\n"a ""b"", c",1.5,贪\n');
});

test('JSON keeps two columns of one name apart', () => {
	expect(JSON.parse(answerJson(answer))).toEqual([
		{ name: '=1+1', sum: -5, name_2: null },
		{ name: 'a "b", c', sum: 1.5, name_2: '贪' }
	]);
	expect(JSON.parse(answerJson({ columns: ['a'], rows: [] }))).toEqual([]);
});

test('a name that is taken already is passed over', () => {
	expect(distinctNames(['a', 'a_2', 'a', 'a'])).toEqual(['a', 'a_2', 'a_3', 'a_4']);
});
