import { expect, test } from 'vitest';
import { citation } from '#src/files/citation.ts';

test('who, when, what, of which version and day, where, under which licence', () => {
	expect(
		citation(
			{ name: 'Years away', address: 'https://example.org/charts/years' },
			{
				contributors: [{ title: 'Ann' }, { title: 'Ben' }],
				title: 'An Atlas',
				version: '1.2.0',
				created: '2020-06-05T00:00:00Z',
				licenses: [{ name: 'CC-BY-4.0', title: 'Creative Commons', path: 'https://example.org/by' }]
			}
		)
	).toBe(
		'Ann, Ben (2020). “Years away”. An Atlas, version 1.2.0, data of 5 June 2020. https://example.org/charts/years. Creative Commons.'
	);
});
