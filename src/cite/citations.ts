import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import type { CitedWork } from './CitedWork.ts';
import { cslJson } from './cslJson.ts';
import { ris } from './ris.ts';

/** What a work has an address for beside its page, by how programs for literature call such files. */
export const citationKinds = ['bib', 'ris', 'csl.json'] as const;
export type CitationKind = (typeof citationKinds)[number];

/** One work in every way that we cite it. */
export interface Citations extends Readonly<Record<CitationKind, string>> {
	/** To be read. */
	readonly apa: string;
}

/** How a work is cited: the one answer, for pages, files and dialogs. */
export const citations = (work: CitedWork): Citations => ({
	apa: apa(work),
	bib: bibtex(work),
	ris: ris(work),
	'csl.json': cslJson(work)
});

/** Media types as registered, or, where none is, as programs for literature use them. */
export const citationTypes: Readonly<Record<CitationKind, string>> = {
	bib: 'application/x-bibtex; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8',
	'csl.json': 'application/vnd.citationstyles.csl+json'
};

/** Something of each kind. */
export const citationFiles = (
	address: (kind: CitationKind) => string
): Readonly<Record<CitationKind, string>> => ({
	bib: address('bib'),
	ris: address('ris'),
	'csl.json': address('csl.json')
});
