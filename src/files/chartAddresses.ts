import { resolve } from '$app/paths';
import { citationFiles, citationKinds } from '#src/cite/citations.ts';
import type { FileKind } from './chartFile.ts';

/** What each chart has an address for beside its page. */
export const documentKinds = [
	'csv',
	'spreadsheet.csv',
	'json',
	'metadata.json',
	'oembed.json',
	...citationKinds
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The address of a file or document of a chart, below the host: `/charts/treaty-map.csv`. */
export const chartAddress = (id: string, kind: DocumentKind | FileKind): string =>
	resolve('/charts/[id].[kind]', { id, kind });

/** The addresses of what programs for literature take of a chart. */
export const chartCitationFiles = (id: string) => citationFiles((kind) => chartAddress(id, kind));
