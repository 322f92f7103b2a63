import { resolve } from '$app/paths';
import type { Descriptor } from '#atlas/descriptor.ts';
import { readChart } from '#src/chart/readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import { siteOrigin } from '#src/data/siteOrigin.server.ts';
import { initialOptions } from '#src/state/options.ts';
import { chartAddress } from './chartAddresses.ts';
import { chartFile, type FileKind, type TextFile } from './chartFile.ts';

/** Every row of a chart's table before a reader changes anything, as a file to serve. @throws when it has not been built */
export async function servedFile(id: string, kind: FileKind): Promise<TextFile> {
	const chart = await loadChart(id);
	const { data } = readChart(id, { whole: true });
	const { version, licenses } = readBuilt<Descriptor>('data/latest/datapackage.json');
	const origin = siteOrigin();
	return chartFile(chart, data, { options: initialOptions(chart.options(data)), rows: 'all' }, kind, {
		version,
		licenses,
		page: `${origin}${resolve('/charts/[id]', { id })}`,
		metadata: `${origin}${chartAddress(id, 'metadata.json')}`
	});
}
