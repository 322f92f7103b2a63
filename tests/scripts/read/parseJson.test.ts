import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '#scripts/read/parseJson.ts';
import { Unreadable } from '#scripts/read/Unreadable.ts';

test('reads what JSON.parse reads, and the same', () => {
	fc.assert(
		fc.property(fc.json(), fc.constantFrom(undefined, '\t'), (text, indent) => {
			const spaced = JSON.stringify(JSON.parse(text), null, indent);
			expect(parseJson(spaced).value).toEqual(JSON.parse(spaced));
		})
	);
});

test('refuses what JSON.parse refuses', () => {
	const snippets = fc.array(
		fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', '01', '-', 'true', ' ', '"')
	);
	fc.assert(
		fc.property(snippets, (parts) => {
			const text = parts.join('');
			let isJson = true;
			try {
				JSON.parse(text);
			} catch {
				isJson = false;
			}
			// A name that stands twice is allowed by JSON.parse, which keeps the last: here it is a mistake.
			if (isJson && !/"a".*"a"/.test(text)) expect(() => parseJson(text)).not.toThrow();
			if (!isJson) expect(() => parseJson(text)).toThrow(Unreadable);
		})
	);
});

test('knows where each part stands', () => {
	const { position } = parseJson('{\n\t"tables": [\n\t\t{ "name": "a" },\n\t\t{ "name": "b" }\n\t]\n}\n');

	expect(position(['tables', 1, 'name'])).toEqual({ line: 4, column: 13 });
	expect(position(['tables', 1, 'no such part'])).toEqual({ line: 4, column: 3 });
	expect(position([])).toEqual({ line: 1, column: 1 });
});

describe('a mistake is told with its line and column', () => {
	test.each([
		['{\n\t"a": 1,\n}', 3, 1, 'expected a name in double quotes, but "}" stands there'],
		['{\n\t"a": 1\n\t"b": 2\n}', 3, 2, 'expected "," or "}", but "\\"" stands there'],
		['[1, 2', 1, 6, 'expected "," or "]", but the text ends'],
		['{"a": \'b\'}', 1, 7, 'expected a value, but "\'" stands there'],
		['{"a": "b\nc"}', 1, 7, 'expected a string that ends on its line, with valid escapes'],
		['{"a": 1, "a": 2}', 1, 10, 'expected each name once ("a" stands twice)'],
		['', 1, 1, 'expected a value, but the text ends'],
		['['.repeat(100_000), 1, 102, 'expected at most 100 levels']
	])('%j', (text, line, column, message) => {
		let thrown: unknown;
		try {
			parseJson(text);
		} catch (error) {
			thrown = error;
		}
		expect(thrown).toBeInstanceOf(Unreadable);
		expect(thrown).toMatchObject({ line, column, message: expect.stringContaining(message) });
	});
});
