import { resolve } from '$app/paths';
import type { FileKind } from './chartFile.ts';

/** What each chart has an address for beside its page. */
export const documentKinds = ['csv', 'spreadsheet.csv', 'json', 'metadata.json', 'oembed.json'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The address of a file or document of a chart, below the host: `/charts/treaty-map.csv`. */
export const chartAddress = (id: string, kind: DocumentKind | FileKind): string =>
	resolve('/charts/[id].[kind]', { id, kind });
