import { Unreadable } from './Unreadable.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A place in a JSON text, from 1. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** A JSON value, and where in the text each part of it stands. */
export interface PositionedJson {
	readonly value: Json;
	/** Position of the part at this path, e.g. `['resources', 0, 'name']`, or of the nearest part around it. */
	position(path: readonly (string | number)[]): Position;
}

/** Nobody nests a descriptor so deep; a text that does would exhaust the stack. */
const MAX_DEPTH = 100;

const SPACE = /[ \t\n\r]*/y;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// eslint-disable-next-line no-control-regex -- JSON forbids raw control characters in strings (RFC 8259, section 7).
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/**
 * Parses JSON (RFC 8259) as `JSON.parse` does, but knows the line and column of every part and of every mistake.
 * Throws Unreadable with that place.
 */
export function parseJson(text: string): PositionedJson {
	const offsets = new Map<string, number>();
	let offset = 0;

	function positionOf(at: number): Position {
		const before = text.slice(0, at);
		return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
	}

	function fail(expected: string, at = offset): never {
		const { line, column } = positionOf(at);
		const found =
			at >= text.length ? 'the text ends' : `${JSON.stringify(text.slice(at, at + 1))} stands there`;
		throw new Unreadable(`is not valid JSON: expected ${expected}, but ${found}`, line, column);
	}

	function match(pattern: RegExp): string {
		pattern.lastIndex = offset;
		const found = pattern.exec(text)?.[0] ?? '';
		offset += found.length;
		return found;
	}

	function takes(character: string): boolean {
		match(SPACE);
		if (text[offset] !== character) return false;
		offset += 1;
		return true;
	}

	function readString(expected: string): string {
		match(SPACE);
		const found = match(STRING);
		if (found === '')
			fail(text[offset] === '"' ? 'a string that ends on its line, with valid escapes' : expected);
		return JSON.parse(found) as string;
	}

	function readArray(path: string, depth: number): Json[] {
		const items: Json[] = [];
		if (takes(']')) return items;
		do items.push(readValue(`${path}/${items.length}`, depth));
		while (takes(','));
		if (!takes(']')) fail('"," or "]"');
		return items;
	}

	function readObject(path: string, depth: number): { [key: string]: Json } {
		const entries = new Map<string, Json>();
		if (takes('}')) return {};
		do {
			match(SPACE);
			const start = offset;
			const key = readString('a name in double quotes');
			if (entries.has(key)) fail(`each name once (${JSON.stringify(key)} stands twice)`, start);
			if (!takes(':')) fail('":"');
			entries.set(key, readValue(`${path}/${key}`, depth));
		} while (takes(','));
		if (!takes('}')) fail('"," or "}"');
		return Object.fromEntries(entries);
	}

	function readValue(path: string, depth: number): Json {
		if (depth > MAX_DEPTH) fail(`at most ${MAX_DEPTH} levels`);
		match(SPACE);
		offsets.set(path, offset);
		if (takes('[')) return readArray(path, depth + 1);
		if (takes('{')) return readObject(path, depth + 1);
		if (text[offset] === '"') return readString('a string');
		const literal = match(LITERAL);
		return literal === '' ? fail('a value') : (JSON.parse(literal) as Json);
	}

	const value = readValue('', 0);
	match(SPACE);
	if (offset < text.length) fail('the end of the text');

	return {
		value,
		position(path) {
			for (let length = path.length; length > 0; length -= 1) {
				const found = offsets.get(
					path
						.slice(0, length)
						.map((part) => `/${part}`)
						.join('')
				);
				if (found !== undefined) return positionOf(found);
			}
			return positionOf(offsets.get('') ?? 0);
		}
	};
}
