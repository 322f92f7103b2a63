import type { LegendEntry, MapModel } from '#src/map/mapModel.ts';
import { facts } from './facts.ts';
import { legend, signLegend, type SignLegendEntry } from './legend.ts';
import { signs } from './signs.ts';
import { subtitle } from './texts.ts';
import type { TreatyMapView } from './view.ts';

/** The map of instruments, laid out. */
export interface TreatyMapLayout {
	readonly map: MapModel;
	/** What the map shows, in a few words. */
	readonly label: string;
	readonly legend: readonly LegendEntry[];
	readonly signs: readonly SignLegendEntry[];
}

const noArcs: MapModel['arcs'] = [];

/** Lays the map out for a type of instrument and a year. Pure. */
export function layout(view: TreatyMapView): TreatyMapLayout {
	const { data, shades, still } = view;
	const byId = new Map(view.shown.map((each) => [each.instrument.id, each]));
	const shown = signs(still.signs, byId);
	let told: MapModel['facts'] | undefined;
	return {
		map: {
			home: data.home,
			width: data.world.width,
			height: data.world.height,
			shades,
			frame: still.frame,
			markers: still.markers,
			glyphs: shown,
			arcs: noArcs,
			labels: still.labels,
			names: still.names,
			anchors: still.anchors,
			// A slider passes many years by of which nobody asks.
			get facts() {
				return (told ??= facts(view));
			},
			...(still.inset
				? {
						inset: {
							frame: still.inset.frame,
							labels: still.inset.labels,
							glyphs: signs(still.inset.signs, byId)
						}
					}
				: {})
		},
		label: `${subtitle(view)}.`,
		legend: legend(view),
		signs: signLegend(shown, view)
	};
}
