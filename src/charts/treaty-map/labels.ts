import type { GlyphMark, MarkerMark } from '#src/map/mapModel.ts';
import { placeLabels, type LabelRequest, type PlacedLabel } from '#src/map/placeLabels.ts';
import type { StrongestByPartner } from './strongestByPartner.ts';
import type { View } from './view.ts';

/** Most names on the map: more would hide the land that they name. */
const mostLabels = 15;
/** Half the width of a sign, in pixels. */
const glyphRadius = 6;

/** Codes in the order in which they deserve a name: the home, the largest destinations, the report's partners, then the largest partners. */
function inOrder(strongest: StrongestByPartner, { data, filter, party }: View): readonly string[] {
	const area = (iso3: string) => data.world.places[iso3]?.area ?? 0;
	const named = filter === 'transfer_of_sentenced_persons' ? (data.report?.partners ?? []) : [];
	const partners = [...strongest.keys()].sort((a, b) => area(b) - area(a));
	const listed = data.listed?.places.slice(0, 4) ?? [];
	return [...new Set([data.home, party, ...listed, ...named, ...partners])];
}

/** Names of the most telling jurisdictions, none over another or over a mark. */
export function labels(
	strongest: StrongestByPartner,
	markers: readonly MarkerMark[],
	glyphs: readonly GlyphMark[],
	chosen: View
): readonly PlacedLabel[] {
	const { countries, world } = chosen.data;
	const marked = new Set([...markers, ...glyphs].map(({ iso3 }) => iso3));
	const wanted = inOrder(strongest, chosen)
		.slice(0, mostLabels)
		.flatMap((id, index): LabelRequest[] => {
			const place = world.places[id];
			if (!place) return [];
			const { x, y } = place;
			// A name stands on its land where nothing else does, else beside the sign or marker.
			const offset = marked.has(id) ? glyphRadius + 3 : 0;
			return [{ id, x, y, text: countries[id] ?? id, priority: mostLabels - index, offset }];
		});
	const obstacles = [
		...markers.map(({ x, y, radius }) => ({ x, y, radius })),
		...glyphs.map(({ x, y }) => ({ x, y, radius: glyphRadius }))
	];
	return placeLabels(wanted, { viewBox: world, obstacles });
}
