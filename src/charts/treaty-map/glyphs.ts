import type { GlyphMark } from '#src/map/mapModel.ts';
import { isRanked } from '#atlas/instruments/strength.ts';
import type { InstrumentType } from '#atlas/instruments/instrument.ts';
import type { View } from './view.ts';

/** A sign, and what the legend says of it. */
export interface InstrumentGlyph extends GlyphMark {
	readonly type: InstrumentType;
	/** Code of the jurisdiction whose instrument it is. */
	readonly party: string;
}

/** Least distance between two signs in viewBox units: a sign is drawn 11 px wide, and the map about 960 px. */
const leastDistance = 13;
const rounds = 12;

/** Moves signs that would cover each other apart, each pair by the same amount, until none do or the rounds are over. */
function spread<Glyph extends GlyphMark>(glyphs: readonly Glyph[]): readonly Glyph[] {
	const at = glyphs.map(({ x, y }) => ({ x, y }));
	for (let round = 0; round < rounds; round++) {
		let moved = false;
		for (const [index, one] of at.entries()) {
			for (const other of at.slice(index + 1)) {
				const [dx, dy] = [other.x - one.x, other.y - one.y];
				const distance = Math.hypot(dx, dy);
				if (distance > leastDistance - 0.01) continue;
				moved = true;
				// Two signs on one spot part sideways.
				const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
				const shift = (leastDistance - distance) / 2;
				one.x -= ux * shift;
				one.y -= uy * shift;
				other.x += ux * shift;
				other.y += uy * shift;
			}
		}
		if (!moved) break;
	}
	const round = (value: number) => Math.round(value * 10) / 10;
	return glyphs.map((glyph, index) => ({
		...glyph,
		x: round(at[index]?.x ?? glyph.x),
		y: round(at[index]?.y ?? glyph.y)
	}));
}

/** Signs for what the fill does not tell while all instruments are shown; none where one type fills the map. */
export function glyphs({ data, filter, byPartner }: View): readonly InstrumentGlyph[] {
	if (filter !== 'all') return [];
	const found: InstrumentGlyph[] = [];
	for (const [iso3, instruments] of byPartner) {
		const place = data.world.places[iso3];
		if (!place) continue;
		for (const { instrument, state } of instruments) {
			const { id, type, party_iso3: party } = instrument;
			const isOwn = party === data.home;
			if (isOwn && isRanked(type)) continue;
			if (state === 'none' || state === 'terminated') continue;
			const kind = isOwn ? 'unranked' : 'other_party';
			found.push({ id, iso3, x: place.x, y: place.y, kind, state, type, party });
		}
	}
	return spread(found);
}
