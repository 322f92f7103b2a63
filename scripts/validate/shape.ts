import type { Json } from '../read/parseJson.ts';

/** Where in the descriptor, e.g. `['resources', 0, 'schema', 'fields', 2, 'type']`. */
export type JsonPath = readonly (string | number)[];

/** Tells what is wrong with the part at a path. */
export type Tell = (path: JsonPath, message: string, suggestion?: string) => void;

export type JsonObject = { readonly [key: string]: Json };

/** Readers of JSON parts by kind: each returns the part, or null after telling that it is missing or another kind. */
export interface Shape {
	object(value: Json | undefined, path: JsonPath): JsonObject | null;
	list(value: Json | undefined, path: JsonPath): readonly Json[] | null;
	text(value: Json | undefined, path: JsonPath): string | null;
}

/** Makes the readers for one run. */
export function shape(tell: Tell): Shape {
	function refuse(value: Json | undefined, path: JsonPath, kind: string): null {
		tell(path, value === undefined ? `is missing: it must be ${kind}` : `must be ${kind}`);
		return null;
	}
	return {
		object: (value, path) =>
			typeof value === 'object' && value !== null && !Array.isArray(value)
				? (value as JsonObject)
				: refuse(value, path, 'an object'),
		list: (value, path) =>
			Array.isArray(value) ? (value as readonly Json[]) : refuse(value, path, 'a list'),
		text: (value, path) =>
			typeof value === 'string' && value !== '' ? value : refuse(value, path, 'a text that is not empty')
	};
}
