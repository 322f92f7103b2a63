import { describe, expect, test } from 'vitest';
import type { Field } from '#atlas/descriptor.ts';
import { compileField } from '#scripts/validate/fields/compileField.ts';

const field = (more: Partial<Field> = {}): Field => ({
	...{ name: 'x', title: 'x', description: 'x', type: 'string' },
	...more
});

/** What a cell of the field is told, and what it is read as. */
function read(text: string, of: Field = field()): { told: readonly string[]; value: unknown } {
	const told: string[] = [];
	const value = compileField(of, '2026-11-23')(text, (_, message) => told.push(message));
	return { told, value };
}

describe('a text with a sign that nobody sees', () => {
	test.each([
		[' a', 'begins with U+0020 SPACE: remove it'],
		['a\u00a0', 'ends with U+00A0 NO-BREAK SPACE: remove it'],
		['a\n', 'ends with U+000A LINE FEED: remove it'],
		['李\u3000', 'ends with U+3000 IDEOGRAPHIC SPACE: remove it'],
		['\ufeffa', 'begins with U+FEFF ZERO WIDTH NO-BREAK SPACE: remove it'],
		['a\u200bb', 'holds U+200B ZERO WIDTH SPACE: remove it'],
		['a\u00adb', 'holds U+00AD SOFT HYPHEN: remove it'],
		['a\u00a0b', 'holds U+00A0 NO-BREAK SPACE: use a plain blank'],
		['a\u202eb', 'holds U+202E RIGHT-TO-LEFT OVERRIDE: remove it'],
		['a\u2067b', 'holds U+2067 RIGHT-TO-LEFT ISOLATE: remove it'],
		['a\tb', 'holds U+0009 CHARACTER TABULATION: remove it'],
		['a\rb', 'holds U+000D CARRIAGE RETURN: remove it'],
		['a\u0085b', 'holds U+0085 NEXT LINE: remove it'],
		['a\u2028b', 'holds U+2028 LINE SEPARATOR: remove it'],
		['a\u3164b', 'holds U+3164 HANGUL FILLER: remove it'],
		['a\u200db', 'holds U+200D ZERO WIDTH JOINER: remove it'],
		['a\ufe0fb', 'holds U+FE0F VARIATION SELECTOR-16: remove it'],
		['a\u{e0041}b', 'holds U+E0041 an invisible sign: remove it'],
		[
			'a\ue000b',
			'holds U+E000 a sign of private use, which other computers show otherwise or not at all: remove it'
		],
		[
			'caf\ufffd',
			'holds U+FFFD REPLACEMENT CHARACTER: a sign was lost when the text was saved in another encoding'
		],
		[' \u00a0', 'holds nothing but blanks (U+0020 SPACE): leave the cell empty where something is not known']
	])('%j is refused', (text, message) => {
		expect(read(text)).toEqual({ told: [message], value: undefined });
	});

	test('is told as such in a code, in a list, in a number and in a date', () => {
		const coded = field({ categories: [{ value: 'a', label: 'A' }] });
		for (const of of [
			coded,
			field({ listDelimiter: ';' }),
			field({ type: 'number' }),
			field({ type: 'integer' }),
			field({ type: 'boolean' }),
			field({ type: 'date' }),
			field({ partialDate: true }),
			field({ format: 'uri' })
		])
			expect(read('5\u200b', of).told).toEqual(['ends with U+200B ZERO WIDTH SPACE: remove it']);
		expect(read(' https://example.org', field({ format: 'uri' })).told).toEqual([
			'begins with U+0020 SPACE: remove it'
		]);
		expect(read('a; b', field({ listDelimiter: ';' })).told).toEqual(['begins with U+0020 SPACE: remove it']);
	});
});

test.each([
	'Two lines,\nand "quotes"',
	'Bérland’s – “law” … €5, 50 °C',
	'李华（又名　李明）',
	'می\u200cخواهم',
	'क्\u200dष',
	'👩\u200d⚖\ufe0f',
	'葛\u{e0100}飾',
	'Владимир, Νίκος, Đặng Văn'
])('%j is a text like any other', (text) => {
	expect(read(text)).toEqual({ told: [], value: text });
});

describe('a word in the place of what is not known', () => {
	test.each([
		'NA',
		'n/a',
		'NULL',
		'nan',
		'None',
		'-',
		'—',
		'?',
		'…',
		'TBD',
		'#N/A',
		'#REF!',
		'unknown',
		'不详'
	])('%j is refused', (text) => {
		expect(read(text).told).toEqual(['is a placeholder: leave the cell empty where something is not known']);
		expect(read(text, field({ constraints: { required: true } })).told).toEqual([
			'is a placeholder, but the field is required'
		]);
		expect(read(text, field({ type: 'number' })).told).toHaveLength(1);
		expect(read(text, field({ type: 'number' })).told[0]).toContain('is a placeholder');
		expect(read(`a;${text}`, field({ listDelimiter: ';' })).told[0]).toContain('is a placeholder');
	});

	test('is right where it is a code that the field allows', () => {
		const allowed: readonly Field[] = [
			field({ categories: [{ value: 'NA', label: 'Namibia' }] }),
			field({ constraints: { enum: ['NA'] } }),
			field({ constraints: { pattern: '^[A-Z]{2}$' } }),
			field({ listDelimiter: ';', listCategories: [{ value: 'NA', label: 'Namibia' }] })
		];
		for (const of of allowed) expect(read('NA', of).told).toEqual([]);
	});

	test.each(['Na', 'Nan', 'Nana', 'Nonesuch', '-5'])('%j may be a name', (text) => {
		expect(read(text).told).toEqual([]);
	});

	test('is none where a pattern lets any word through', () => {
		const of = field({ constraints: { pattern: '^[A-Za-z-]+$' } });
		expect(read('NA', of).told).toHaveLength(1);
		expect(read('Nan-ning', of)).toEqual({ told: [], value: 'Nan-ning' });
	});
});
