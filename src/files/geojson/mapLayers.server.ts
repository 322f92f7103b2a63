import { resolve } from '$app/paths';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { CountriesRow } from '#atlas/rows.ts';
import { readChart } from '#src/chart/readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { siteCharts } from '#src/charts/siteCharts.server.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import { siteOrigin } from '#src/data/siteOrigin.server.ts';
import { initialOptions } from '#src/state/options.ts';
import { chartAddress } from '../chartAddresses.ts';
import { fileRecords } from '../fileRecords.ts';
import { layerGeojson } from './layerGeojson.ts';
import type { Positions } from './rowGeometry.ts';

/** A layer of the map, and the chart that it is. */
export interface MapLayer {
	readonly id: string;
	readonly label: string;
	readonly chart: string;
}

/** The layers that the map has, in the order of the gallery. */
export async function mapLayers(): Promise<readonly MapLayer[]> {
	const charts = await Promise.all(siteCharts().map(loadChart));
	return charts.flatMap(({ id, layer }) => (layer ? [{ id: layer.id, label: layer.label, chart: id }] : []));
}

/** Where the labels of jurisdictions stand, which is well inside of each. */
function positions(): Positions {
	const rows = readBuilt<readonly CountriesRow[]>('data/latest/countries.json');
	return new Map(rows.map((row) => [row.iso3, [row.label_longitude, row.label_latitude]]));
}

/** What `/map/LAYER.geojson` holds: the rows of its chart before a reader changes anything. @throws when it is not built */
export async function mapGeojson({ chart: id }: MapLayer) {
	const chart = await loadChart(id);
	const { data } = readChart(id, { whole: true });
	const { version, licenses } = readBuilt<Descriptor>('data/latest/datapackage.json');
	const options = initialOptions(chart.options(data));
	const view = chart.view(data, options);
	const { title, subtitle } = chart.texts(view);
	const origin = siteOrigin();
	const records = fileRecords(chart.table(view).file(), {
		rows: 'all',
		hasIds: true,
		view: String(new URLSearchParams(options))
	});
	return layerGeojson(records, positions(), {
		...{ chart: id, title, subtitle, view: options, data_date: view.dataDate, version, licenses },
		page: `${origin}${resolve('/charts/[id]', { id })}`,
		metadata: `${origin}${chartAddress(id, 'metadata.json')}`
	});
}
