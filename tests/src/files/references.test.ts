import { expect, test } from 'vitest';
import { bibtex, ris } from '#src/files/references.ts';

const cited = {
	id: 'made-up',
	name: 'Law & flight_map',
	package: 'synthetic',
	authors: ['The Makers', 'A Second'],
	atlas: 'Synthetic Flows',
	version: '1.2.0',
	data_date: '2026-11-27',
	address: 'https://example.org/charts/made-up',
	citation: ''
};

test('an entry for BibTeX, whose signs LaTeX reads as they are', () => {
	expect(bibtex(cited, 'https://example.org/x')).toBe(`@misc{synthetic-made-up,
	author = {{The Makers} and {A Second}},
	title = {{Law \\& flight\\_map}},
	howpublished = {Synthetic Flows, version 1.2.0},
	year = {2026},
	url = {https://example.org/x}
}
`);
});

test('an entry in RIS, which ends with a line of its own', () => {
	const lines = ris(cited, 'https://example.org/x').split('\r\n');
	expect(lines[0]).toBe('TY  - ELEC');
	expect(lines.filter((line) => line.startsWith('AU'))).toEqual(['AU  - The Makers', 'AU  - A Second']);
	expect(lines).toContain('DA  - 2026/11/27');
	expect(lines.slice(-2)).toEqual(['ER  - ', '']);
});
