import type { ChartTexts } from '#src/chart/modelChart.ts';
import type { LegendEntry, MapModel, MarkerMark } from '#src/map/mapModel.ts';
import { countByState, type CountByState } from '#atlas/instruments/countInstruments.ts';
import { anchorsOf } from '#atlas/places.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import type { Options } from '#src/state/options.ts';
import { facts } from './facts.ts';
import { glyphs } from './glyphs.ts';
import { labels } from './labels.ts';
import { glyphLegend, legend, type GlyphLegendEntry } from './legend.ts';
import { notes } from './notes.ts';
import { shades } from './shades.ts';
import { strongestByPartner } from './strongestByPartner.ts';
import { summary } from './summary.ts';
import { table } from './table.ts';
import { subtitle, title } from './title.ts';
import { view, type TreatyMapContent, type View } from './view.ts';

/** The map of instruments, laid out. */
export interface TreatyMapModel extends ChartTexts {
	readonly map: MapModel;
	readonly legend: readonly LegendEntry[];
	readonly glyphLegend: readonly GlyphLegendEntry[];
	/** The instruments shown, by state: each state counted apart, never added. */
	readonly counts: CountByState;
}

/** Radius in pixels of the marker of a jurisdiction too small to see. */
const markerRadius = 3;

/** A circle for every named jurisdiction too small to see, whether or not anything fills it. */
function markers(filled: MapModel['shades'], { data }: View): readonly MarkerMark[] {
	return Object.entries(data.world.places).flatMap(([iso3, { x, y, marker }]) =>
		marker ? [{ iso3, x, y, radius: markerRadius, shade: filled[iso3] ?? 'none' }] : []
	);
}

/** Lays the map out for a type of instrument and a year. Pure. */
export function model(data: TreatyMapContent, options: Options): TreatyMapModel {
	const chosen = view(data, options);
	const strongest = strongestByPartner(chosen);
	const filled = shades(strongest, chosen);
	const signs = glyphs(chosen);
	const known = facts(strongest, chosen);
	const marked = markers(filled, chosen);
	const entries = legend(filled, chosen);
	return {
		title: title(chosen),
		subtitle: subtitle(chosen),
		summary: summary(strongest, entries, chosen),
		notes: notes(chosen),
		dataDate: data.dataDate,
		sourceIds: sourcesByUse(chosen.shown.map(({ instrument }) => instrument)),
		// Only who asks for the table waits for it: the slider draws the map many times for every look at the table.
		get table() {
			return table(chosen);
		},
		map: {
			home: data.home,
			width: data.world.width,
			height: data.world.height,
			shades: filled,
			markers: marked,
			glyphs: signs,
			arcs: [],
			labels: labels(strongest, marked, signs, chosen),
			anchors: anchorsOf([data.home, ...Object.keys(known)], data.world),
			facts: known
		},
		legend: entries,
		glyphLegend: glyphLegend(signs, chosen),
		counts: countByState(chosen.own)
	};
}
