import { anchorsOf } from '#atlas/places.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import type { MapFrame, MapModel, MarkerMark } from '#src/map/mapModel.ts';
import type { LabelRequest, PlacedLabel } from '#src/map/placeLabels.ts';
import { insetLabels, names, wholeLabels } from './names.ts';
import { signPlaces, type SignPlace } from './signs.ts';
import type { Filter, TreatyMapContent } from './content.ts';

/** What of the map is the same in every year: worked out once for a choice of instruments, not at each step of the slider. */
export interface StillParts {
	readonly sourceIds: readonly string[];
	/** Jurisdictions too small to see. */
	readonly markers: readonly MarkerMark[];
	/** The whole map. */
	readonly frame: MapFrame;
	readonly signs: readonly SignPlace[];
	readonly names: readonly LabelRequest[];
	readonly labels: readonly PlacedLabel[];
	readonly anchors: MapModel['anchors'];
	/** The crowded part that is drawn a second time where the map is small. */
	readonly inset:
		| {
				readonly frame: MapFrame;
				readonly labels: readonly PlacedLabel[];
				readonly signs: readonly SignPlace[];
		  }
		| undefined;
}

/** Radius in pixels of the marker of a jurisdiction too small to see. */
const markerRadius = 3;
/** Least distance between two signs in viewBox units: a sign is drawn 11 px wide, and the map about 960 px. */
const signDistance = 13;
/** The same where a part of about 190 units is 320 px wide, and a sign 7 px. */
const signDistanceInset = 5;

/** The crowded part without the empty north and the next continent, so that it is as large as a phone allows. */
function coreOf(region: MapFrame | undefined): MapFrame | undefined {
	if (!region) return undefined;
	const { x, y, width, height } = region;
	return { x: x + width * 0.07, y: y + height * 0.22, width: width * 0.8, height: height * 0.62 };
}

function workOut(data: TreatyMapContent, filter: Filter, party: string): StillParts {
	const { world, countries, home, instruments } = data;
	const markers = Object.entries(world.places).flatMap(([iso3, { x, y, marker }]) =>
		marker ? [{ iso3, x, y, radius: markerRadius }] : []
	);
	const signs = signPlaces(data, filter, signDistance);
	const marked = new Set([...markers, ...signs].map(({ iso3 }) => iso3));
	const requests = names(data, filter, party, marked);
	const frame = coreOf(world.regions?.find(({ id }) => id === 'europe'));
	const insetSigns = signPlaces(data, filter, signDistanceInset);
	return {
		sourceIds: sourcesByUse(instruments.filter(({ type }) => filter === 'all' || type === filter)),
		markers,
		frame: { x: 0, y: 0, width: world.width, height: world.height },
		signs,
		names: requests,
		labels: wholeLabels(requests, markers, signs, world, frame !== undefined),
		anchors: anchorsOf([home, ...Object.keys(countries)], world),
		inset: frame && { frame, labels: insetLabels(data, frame, markers, insetSigns), signs: insetSigns }
	};
}

const known = new WeakMap<TreatyMapContent, Map<Filter, StillParts>>();

/** The parts that the year does not move. The same object for the same choice. */
export function stillParts(data: TreatyMapContent, filter: Filter, party: string): StillParts {
	const byFilter = known.get(data) ?? new Map<Filter, StillParts>();
	known.set(data, byFilter);
	const parts = byFilter.get(filter) ?? workOut(data, filter, party);
	byFilter.set(filter, parts);
	return parts;
}
