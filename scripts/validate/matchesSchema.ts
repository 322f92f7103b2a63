import type { z } from 'zod';
import { suggest } from './suggest.ts';
import type { JsonPath, Report } from './Report.ts';

/** What each kind of value is called. */
const kinds: Readonly<Record<string, string>> = {
	string: 'a text that is not empty',
	array: 'a list',
	object: 'an object',
	record: 'an object',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false'
};

type Issue = z.core.$ZodIssue;

/**
 * Checks a JSON value against a schema, and tells what is wrong in the words of the other problems, each with its path.
 * @returns whether nothing is
 */
export function matchesSchema(schema: z.ZodType, value: unknown, report: Report): boolean {
	const known = new Map<string, readonly string[]>();
	const result = schema.safeParse(value, {
		reportInput: true,
		// Called for each issue while its schema is at hand: the one moment at which the known properties can be had.
		error: (issue) => {
			const shape = (issue.inst as { shape?: object } | undefined)?.shape;
			if (shape !== undefined) known.set(keyOf(issue.path ?? []), Object.keys(shape));
			return undefined;
		}
	});
	for (const issue of result.error?.issues ?? []) {
		const path = issue.path as JsonPath;
		if (issue.code === 'unrecognized_keys') {
			const names = known.get(keyOf(path)) ?? [];
			for (const key of issue.keys)
				report([...path, key], 'is not a property this pipeline knows', suggest(key, names));
		} else {
			const allowed = allowedValues(issue);
			const input = partOf(value, path);
			report(
				path,
				inWords(issue, input),
				typeof input === 'string' && allowed.length > 1 ? suggest(input, allowed) : undefined
			);
		}
	}
	return result.success;
}

function keyOf(path: readonly PropertyKey[]): string {
	return path.map(String).join('/');
}

function partOf(value: unknown, path: JsonPath): unknown {
	return path.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);
}

/** The values of which the part must be one, where that is what is wrong. */
function allowedValues(issue: Issue): readonly string[] {
	if (issue.code === 'invalid_value') return issue.values.map(String);
	return issue.code === 'invalid_union' ? ((issue as { options?: string[] }).options ?? []) : [];
}

function inWords(issue: Issue, input: unknown): string {
	const allowed = allowedValues(issue);
	if (allowed.length === 1) return must(input, JSON.stringify(allowed[0]));
	if (allowed.length > 1) {
		const [name] = issue.path.toReversed();
		return typeof input === 'string'
			? `${JSON.stringify(input)} is not a known ${String(name)} (${allowed.join(', ')})`
			: must(input, `one of ${allowed.join(', ')}`);
	}
	if (issue.code === 'invalid_type') return must(input, kinds[issue.expected] ?? issue.expected);
	if (issue.code === 'too_small' && issue.origin === 'string') return `must be ${kinds.string}`;
	if (issue.code === 'too_small' && issue.origin === 'array')
		return issue.exact ? `must be a list of ${issue.minimum}` : 'must be a list that is not empty';
	if (issue.code === 'too_big' && issue.origin === 'array') return `must be a list of ${issue.maximum}`;
	return issue.message;
}

function must(input: unknown, kind: string): string {
	return input === undefined ? `is missing: it must be ${kind}` : `must be ${kind}`;
}
