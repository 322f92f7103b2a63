import type { FeatureCollection, MultiPolygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import type { World } from '#atlas/places.ts';
import { instrumentsOn } from '#atlas/instruments/instrumentsOn.ts';
import { isRanked, typesByStrength } from '#atlas/instruments/strength.ts';
import { strongest } from '#atlas/instruments/strongest.ts';
import type { Instrument } from '#atlas/instruments/instrument.ts';
import type { Land } from '#scripts/geometry/outlines.ts';

/*
 * What the map that is drawn by hand (`bench/`) fetches: what ours shows, made ready as a newsroom would.
 */

/** How many points a topology's arcs have. */
const countPoints = ({ arcs }: { readonly arcs: readonly (readonly unknown[])[] }) =>
	arcs.reduce((sum, arc) => sum + arc.length, 0);

/** The outlines as a topology with about as many points as our own map has, on a grid as fine as newsrooms take. */
export function topologyLike(world: Pick<World, 'outlines'>, lands: readonly Land[]) {
	const features: FeatureCollection<MultiPolygon> = {
		type: 'FeatureCollection',
		features: lands.map(({ iso3, name, polygons }) => ({
			type: 'Feature',
			id: iso3 ?? undefined,
			properties: { name },
			geometry: { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map((ring) => [...ring])) }
		}))
	};
	const whole = presimplify(topology({ lands: features }) as Topology<Objects<object>>);
	// Our paths draw a border once for each neighbour, a topology once for both: it gets as many points all the same.
	const wanted = world.outlines.reduce((sum, { d }) => sum + (d.match(/-?\d+/g)?.length ?? 0) / 2, 0);
	const share = Math.min(1, wanted / countPoints(whole));
	return quantize(simplify(whole, quantile(whole, share)), 1e4);
}

interface Instruments {
	readonly home: string;
	readonly instruments: readonly Instrument[];
	readonly dataDate: string;
}

/** Every partner by what shades it on the day of the data, as on our own map. */
export function partnersByClass({ home, instruments, dataDate }: Instruments, centre: number) {
	const own = instruments.filter(({ party_iso3, type }) => party_iso3 === home && isRanked(type));
	const byPartner = Map.groupBy(
		instrumentsOn(own, dataDate, dataDate),
		({ instrument }) => instrument.partner_iso3
	);
	const partners = [...byPartner].flatMap(([iso3, some]) => {
		const best = strongest(some);
		return best ? [[iso3, best.state === 'in_force' ? best.instrument.type : best.state] as const] : [];
	});
	const known = new Set<string>(partners.map(([, kind]) => kind));
	const inOrder = [...typesByStrength, 'signed', 'not_known', 'suspended', 'terminated'];
	return {
		centre,
		home,
		partners: Object.fromEntries(partners),
		classes: inOrder.filter((kind) => known.has(kind))
	};
}
