import { citations, type CitationKind } from './citations.ts';
import type { CitedWork } from './CitedWork.ts';

/** Media types as registered, or, where none is, as programs for literature use them. */
const types: Readonly<Record<CitationKind, string>> = {
	bib: 'application/x-bibtex; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8',
	'csl.json': 'application/vnd.citationstyles.csl+json'
};

/** A file that a program for literature takes, as an answer. */
export const citationFile = (work: CitedWork, kind: CitationKind): Response =>
	new Response(citations(work)[kind], { headers: { 'content-type': types[kind] } });
