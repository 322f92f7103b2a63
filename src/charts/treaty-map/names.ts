import type { Place } from '#atlas/places.ts';
import { placeLabels, type LabelRequest, type PlacedLabel } from '#src/map/placeLabels.ts';
import type { MapFrame, MarkerMark } from '#src/map/mapModel.ts';
import type { SignPlace } from './signs.ts';
import type { Filter, TreatyMapContent } from './content.ts';

/** Most names on the whole map: more would hide the land that they name. */
const mostNames = 16;
/** Half the width of a sign, in pixels; and where the map is small. */
const signRadius = { full: 6, small: 4 };
/** Width of the map below which a part of it is drawn a second time, with the signs. */
const small = 560;
/** Land of fewer square units has no name in the part that is drawn a second time. */
const leastArea = 14;

/** Half the width of the name that a piece of land holds: what was measured round its middle, or what its area allows. */
const roomOf = ({ room = 0, area }: Place) => Math.max(room, 0.55 * Math.sqrt(area));

type Marked = Pick<MarkerMark, 'iso3' | 'x' | 'y' | 'radius'>;

/** Codes in the order in which they deserve a name: the home, the largest destinations, the report's partners, then partners and others by size. */
function inOrder(
	{ home, listed, report, instruments, countries, world }: TreatyMapContent,
	filter: Filter,
	party: string
) {
	const area = (iso3: string) => world.places[iso3]?.area ?? 0;
	const bySize = (codes: readonly string[]) => codes.toSorted((a, b) => area(b) - area(a));
	const partners = instruments
		.filter(({ type, party_iso3 }) => party_iso3 === party && (filter === 'all' || type === filter))
		.map(({ partner_iso3 }) => partner_iso3);
	return [
		...new Set([
			home,
			party,
			...(listed?.places.slice(0, 4) ?? []),
			...(filter === 'transfer_of_sentenced_persons' ? (report?.partners ?? []) : []),
			...bySize(partners),
			...bySize(Object.keys(countries))
		])
	];
}

/** Every name that may stand on the map, the most telling first: on its land where nothing else stands there, else beside. */
export function names(
	data: TreatyMapContent,
	filter: Filter,
	party: string,
	marked: ReadonlySet<string>
): readonly LabelRequest[] {
	const codes = inOrder(data, filter, party);
	return codes.flatMap((id, index): LabelRequest[] => {
		const place = data.world.places[id];
		if (!place) return [];
		const { x, y } = place;
		const offset = marked.has(id) ? signRadius.full + 3 : 0;
		return [
			{
				id,
				x,
				y,
				text: data.countries[id] ?? id,
				priority: codes.length - index,
				offset,
				room: roomOf(place)
			}
		];
	});
}

/** The names of the whole map. Where it is small the signs stand elsewhere, and leave their room to names. */
export function wholeLabels(
	requests: readonly LabelRequest[],
	markers: readonly Marked[],
	signs: readonly SignPlace[],
	viewBox: { readonly width: number; readonly height: number },
	hasInset: boolean
): readonly PlacedLabel[] {
	const wanted = requests.slice(0, mostNames);
	const around = signs.map(({ x, y }) => ({ x, y, radius: signRadius.full }));
	if (!hasInset) return placeLabels(wanted, { viewBox, obstacles: [...markers, ...around] });
	const bare = wanted.map((request) => ({
		...request,
		offset: markers.some(({ iso3 }) => iso3 === request.id) ? 6 : 0
	}));
	const few = placeLabels(bare, { viewBox, widths: [280, 320, 360, 420, 480] });
	const many = placeLabels(wanted, {
		viewBox,
		widths: [small, 640, 800, 960],
		obstacles: [...markers, ...around]
	});
	return [...few.filter(({ from }) => from !== null).map((label) => ({ ...label, until: small })), ...many];
}

/** Codes of two letters for a part of the map that is drawn a second time, placed for it. */
export function insetLabels(
	{ countries, world }: TreatyMapContent,
	frame: MapFrame,
	markers: readonly Marked[],
	signs: readonly SignPlace[]
): readonly PlacedLabel[] {
	const fromFrame = ({ x, y }: Pick<Place, 'x' | 'y'>) => ({ x: x - frame.x, y: y - frame.y });
	const requests = Object.keys(countries).flatMap((id): LabelRequest[] => {
		const place = world.places[id];
		if (!place?.code || (place.area < leastArea && !place.marker)) return [];
		const offset = signs.some(({ iso3 }) => iso3 === id) ? signRadius.small + 2 : place.marker ? 6 : 0;
		const { area: priority } = place;
		return [
			{ id, ...fromFrame(place), text: place.code, priority, offset, room: roomOf(place), fontSize: 11 }
		];
	});
	const inFrame = requests.filter(({ x, y }) => x > 0 && y > 0 && x < frame.width && y < frame.height);
	const obstacles = [
		...markers.map((marker) => ({ ...fromFrame(marker), radius: marker.radius })),
		...signs.map((sign) => ({ ...fromFrame(sign), radius: signRadius.small }))
	];
	return placeLabels(inFrame, { viewBox: frame, obstacles }).map((label) => ({
		...label,
		x: label.x + frame.x,
		y: label.y + frame.y
	}));
}
