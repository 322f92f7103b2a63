import { citationKinds, citations, citationTypes } from '#src/cite/citations.ts';
import { chartWork } from '#src/cite/works.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { chartOembed } from '#src/embed/chartOembed.server.ts';
import type { DocumentKind } from './chartAddresses.ts';
import { fileKinds, type TextFile } from './chartFile.ts';
import { servedFile } from './chartFile.server.ts';
import { chartMetadata } from './chartMetadata.server.ts';

/**
 * What stands at one of a chart's addresses beside its page: the rows behind it, what is to be known of them, how it is cited,
 * and how another page embeds it.
 * @throws when it has not been built
 */
export async function chartDocument(id: string, kind: DocumentKind): Promise<Omit<TextFile, 'name'>> {
	const json = (value: unknown) => ({ type: 'application/json', text: JSON.stringify(value) });
	if (kind === 'oembed.json') return json(await chartOembed(id));
	if (kind === 'metadata.json') return json(await chartMetadata(id));
	const cited = citationKinds.find((each) => each === kind);
	if (cited) return { type: citationTypes[cited], text: citations(chartWork(await loadChart(id)))[cited] };
	return servedFile(id, fileKinds.find((each) => each === kind) ?? 'csv');
}
