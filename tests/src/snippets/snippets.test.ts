import { expect, test } from 'vitest';
import { packageSnippets } from '#src/snippets/packageSnippets.ts';
import { variableOf, type Snippet } from '#src/snippets/snippet.ts';
import { tableSnippets } from '#src/snippets/tableSnippets.ts';

const place = { data: 'https://x.example/data/v1.0.0', loaders: 'https://x.example/data/loaders' };
const codeFor = (snippets: readonly Snippet[], language: string) =>
	snippets.find((one) => one.language === language)?.code;

test('a table is read by its own name from the version that is asked for', () => {
	for (const { code } of tableSnippets(place, 'treaties')) {
		expect(code).toMatch(/https:\/\/x\.example\/data\/v1\.0\.0/);
		expect(code).toContain('treaties');
	}
	expect(codeFor(tableSnippets(place, 'treaties'), 'r')).toBe(
		'source("https://x.example/data/loaders/fugitive_flows.R")\ntreaties <- ff_table("treaties", "https://x.example/data/v1.0.0")'
	);
});

test('a name that is none of a variable becomes one', () => {
	expect(variableOf('treaty-years')).toBe('treaty_years');
	expect(codeFor(tableSnippets(place, 'treaty-years'), 'python')).toContain(
		'treaty_years = ff.table("treaty-years"'
	);
});

test('no program stands twice', () => {
	for (const snippets of [tableSnippets(place, 'treaties'), packageSnippets(place)])
		expect(new Set(snippets.map(({ language }) => language)).size).toBe(snippets.length);
});
