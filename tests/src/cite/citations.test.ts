import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import type { CitedWork } from '#src/cite/CitedWork.ts';
import { citationKinds, citations } from '#src/cite/citations.ts';

const plain: CitedWork = {
	id: 'synthetic-made_up-1.2.0',
	kind: 'data set',
	title: 'Synthetic Flows: Made up',
	authors: ['The Makers', 'A Second'],
	version: '1.2.0',
	day: '2026-11-07',
	address: 'https://example.org/data/made_up',
	licences: ['CC-BY-4.0']
};
const odd: CitedWork = {
	...plain,
	kind: 'chart',
	title: 'Law & “flight” 100% {braces} $5 #1 a_b ~c^d \\e 外逃 é',
	authors: ['Müller & {Söhne} 100%', '李明'],
	version: '2.0.0-rc.1',
	address: 'https://example.org/charts/x_y?a=1&b=%20#c~d'
};

test('APA: who, when, what, which version, what kind, where', () => {
	expect(citations(plain).apa).toBe(
		'The Makers & A Second. (2026, November 7). Synthetic Flows: Made up (Version 1.2.0) [Data set]. https://example.org/data/made_up'
	);
	expect(citations({ ...plain, kind: 'chart', authors: ['Makers Inc.'] }).apa).toBe(
		'Makers Inc. (2026, November 7). Synthetic Flows: Made up (Version 1.2.0) [Chart]. https://example.org/data/made_up'
	);
	expect(citations({ ...plain, authors: ['A', 'B', 'C'] }).apa).toMatch(/^A, B, & C\. \(/);
});

test('BibTeX says the day and the licence, for which it has no field', () => {
	expect(citations(plain).bib).toContain('note = {Data of 7 November 2026, CC-BY-4.0}');
	expect(citations(plain).bib).toMatch(/^@dataset\{synthetic-made_up-1\.2\.0,\n/);
});

test('RIS has a field a line, whatever a title holds, and ends with a line of its own', () => {
	const lines = citations({ ...plain, title: 'Two\nlines' }).ris.split('\r\n');
	expect(lines).toContain('TI  - Two lines');
	expect(lines.every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
	expect(lines.slice(-2)).toEqual(['ER  - ', '']);
});

describe.each([
	['plain words', plain],
	['odd characters', odd]
])('a library for citations reads %s as they were put in', (_, work) => {
	test.each(citationKinds)('from %s', (kind) => {
		const read = new Cite(citations(work)[kind], { generateGraph: false }).data;
		expect(read).toHaveLength(1);
		const [{ id, title, author, issued, version, URL: address } = {}] = read;
		expect({ id, title, version, address }).toEqual({
			id: work.id,
			title: work.title,
			version: work.version,
			address: work.address
		});
		// BibTeX has names of persons alone: what is in braces is a family name whole.
		expect(author?.map(({ literal, family }) => literal ?? family)).toEqual(work.authors);
		expect(author?.some(({ given }) => given)).toBe(false);
		expect(issued?.['date-parts']?.[0]?.slice(0, 2)).toEqual([2026, 11]);
	});
});
