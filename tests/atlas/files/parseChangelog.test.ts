import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseChangelog } from '#atlas/files/parseChangelog.ts';

// Synthetic: no version of this project.
const text = `# Changelog

What it is.

## [Unreleased]

## [0.3.0] - 2031-02-03

### Data

- A row more, see [the list](https://example.org/a).
- Codes: \`a\` and \`b\`.

### Site

- Faster & <quieter>.

## [0.2.0] - 2030-01-02

### Site

- First.

[unreleased]: https://example.org/compare/0.3.0
[0.3.0]: https://example.org/0.3.0
`;

describe('reading the changelog', () => {
	it('reads versions with their day, parts and changes, and where each can be found', () => {
		expect(parseChangelog(text)).toEqual([
			{ version: 'Unreleased', date: null, address: 'https://example.org/compare/0.3.0', parts: [] },
			{
				version: '0.3.0',
				date: '2031-02-03',
				address: 'https://example.org/0.3.0',
				parts: [
					{
						heading: 'Data',
						changes: [
							[
								{ kind: 'text', text: 'A row more, see ' },
								{ kind: 'link', text: 'the list', href: 'https://example.org/a' },
								{ kind: 'text', text: '.' }
							],
							[
								{ kind: 'text', text: 'Codes: ' },
								{ kind: 'code', text: 'a' },
								{ kind: 'text', text: ' and ' },
								{ kind: 'code', text: 'b' },
								{ kind: 'text', text: '.' }
							]
						]
					},
					{ heading: 'Site', changes: [[{ kind: 'text', text: 'Faster & <quieter>.' }]] }
				]
			},
			{
				version: '0.2.0',
				date: '2030-01-02',
				address: null,
				parts: [{ heading: 'Site', changes: [[{ kind: 'text', text: 'First.' }]] }]
			}
		]);
	});

	it('makes no link of another scheme', () => {
		const [release] = parseChangelog('## [1.0.0] - 2030-01-01\n### Site\n- [x](javascript:alert(1))');
		expect(release?.parts[0]?.changes[0]).toEqual([{ kind: 'text', text: '[x](javascript:alert(1))' }]);
	});

	it.each([
		['## [1.0.0]', 'CHANGELOG.md:1 version 1.0.0 has no day (YYYY-MM-DD)'],
		['## [1.0.0] - 2030-02', 'CHANGELOG.md:1 version 1.0.0 has no day (YYYY-MM-DD)'],
		['## [1.0.0] - 2030-02-30', 'CHANGELOG.md:1 "2030-02-30" is no day of the calendar'],
		['## [Unreleased] - 2030-02-03', 'CHANGELOG.md:1 "Unreleased" has a date'],
		['## [1.0.0] - 2030-01-01\n## [Unreleased]', 'CHANGELOG.md:2 "Unreleased" is not first'],
		['## [1.0.0] - 2030-01-01\n## [1.1.0] - 2030-01-02', 'CHANGELOG.md:2 1.1.0 is newer than what stands'],
		['## [1.0.0] - 2030-01-01\n## [1.0.0] - 2029-01-02', 'CHANGELOG.md:2 version 1.0.0 stands twice'],
		['### Data', 'CHANGELOG.md:1 "Data" stands before any version'],
		['## [1.0.0] - 2030-01-01\n- A change', 'CHANGELOG.md:2 a change stands outside any part'],
		['## [1.0.0] - 2030-01-01\nA word', 'CHANGELOG.md:2 "A word" is no version, part or change']
	])('refuses %j by file and line', (wrong, message) => {
		expect(() => parseChangelog(wrong)).toThrow(message);
	});

	it('reads our own, in two parts', () => {
		const releases = parseChangelog(readFileSync('CHANGELOG.md', 'utf8'));
		expect(releases.find(({ version }) => version === '0.1.0')?.date).toBe('2026-11-23');
		const headings = releases.flatMap(({ parts }) => parts.map(({ heading }) => heading));
		expect([...new Set(headings)].filter((heading) => heading !== 'Data' && heading !== 'Site')).toEqual([]);
	});
});
