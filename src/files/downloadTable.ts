import { resolve } from '$app/paths';
import type { Chart } from '#src/chart/chart.ts';
import { derivedFile } from '#src/data/derivedFile.ts';
import { saveText } from '#src/data/saveText.ts';
import { fetchJson } from '#src/islands/fetchJson.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { chartAddress } from './chartAddresses.ts';
import { chartFile, type FileChoice, type FileKind, type TextFile } from './chartFile.ts';

/** What a file needs of `/charts/ID.metadata.json`. */
interface Metadata extends Pick<Descriptor, 'version' | 'licenses'> {
	readonly without_names: string | null;
}

/** A chart's data with what a page was not sent of it, where its table holds more rows than the page has. */
async function wholeData(
	chart: Chart,
	data: unknown,
	{ options, names = true }: Pick<FileChoice, 'options' | 'names'>,
	{ without_names: withoutNames }: Metadata
): Promise<unknown> {
	if (chart.table(chart.view(data, options)).total === undefined) return data;
	const folder = names || withoutNames === null ? 'charts' : 'charts/unnamed';
	const { tableOnly } = await fetchJson<{ readonly tableOnly?: unknown }>(
		derivedFile(`${folder}/${chart.id}.json`)
	);
	return { ...(data as object), tableOnly };
}

/**
 * The rows that a chart's picture draws as a reader has set it, as a file; of a long table also those that no page was sent.
 * @param data the chart's data as its content holds it; where nobody is to be named, that without names
 * @throws when what is missing cannot be had
 */
export async function tableFile(
	chart: Chart,
	data: unknown,
	choice: Omit<FileChoice, 'rows'>,
	kind: FileKind
): Promise<TextFile> {
	const metadata = await fetchJson<Metadata>(chartAddress(chart.id, 'metadata.json'));
	const whole = await wholeData(chart, data, choice, metadata);
	const { version, licenses } = metadata;
	return chartFile(chart, whole, { ...choice, rows: 'drawn' }, kind, {
		version,
		licenses,
		page: `${location.origin}${resolve('/charts/[id]', { id: chart.id })}`,
		metadata: `${location.origin}${chartAddress(chart.id, 'metadata.json')}`
	});
}

/** Has the browser save the rows behind a chart as a reader has set it. @throws as `tableFile` does */
export async function downloadTable(...asked: Parameters<typeof tableFile>): Promise<void> {
	const { name, type, text } = await tableFile(...asked);
	saveText(text, `fugitive-flows-${name}`, type);
}
