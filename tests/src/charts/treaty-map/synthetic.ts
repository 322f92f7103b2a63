import type { MapInstrument, TreatyMapData } from '#scripts/derive/charts/treaty-map.ts';
import type { TreatyMapContent } from '#src/charts/treaty-map/content.ts';
import { unknownStages } from '#tests/fixtures/stages.ts';

/** Places each code on a grid of its own, far enough apart for its label; codes in `small` are markers. */
function withPlaces(data: TreatyMapData, small: readonly string[] = []): TreatyMapContent {
	const places = Object.keys(data.countries).map((iso3, index) => {
		const marker = small.includes(iso3);
		const place = {
			x: 60 + (index % 8) * 110,
			y: 20 + Math.floor(index / 8) * 25,
			marker,
			area: marker ? 1 : 100
		};
		return [iso3, place] as const;
	});
	return { ...data, world: { width: 960, height: 445, places: Object.fromEntries(places) } };
}

/** The choice that a reader begins with. */
export const now = { instrument: 'all', time: '2020' };
export const neverInForce = { entered_into_force: null, status: 'signed_not_in_force' } as const;
export const notKnown = { entered_into_force: null, status: 'unknown' } as const;

/** A synthetic instrument with partner XXA: signed in 2000, in force since 2001, unless told otherwise. */
export function instrument(changed: Partial<MapInstrument> & Pick<MapInstrument, 'type'>): MapInstrument {
	return {
		id: `${changed.type}-${changed.partner_iso3 ?? 'XXA'}`,
		party_iso3: 'XXH',
		partner_iso3: 'XXA',
		subject: null,
		...unknownStages,
		signed: '2000-01-01',
		entered_into_force: '2001-01-01',
		note: null,
		confidence: 'high',
		sourceIds: ['S-1'],
		...changed
	};
}

/** An agreement of XXO, which makes its own. */
export function ofOther(changed: Partial<MapInstrument> = {}): MapInstrument {
	return instrument({ type: 'surrender_of_fugitives', party_iso3: 'XXO', ...changed });
}

/** Synthetic data of a home XXH, its partners XXA, XXB, XXC, and XXO, with which treaties do not apply. */
export function synthetic(instruments: readonly MapInstrument[]): TreatyMapContent {
	return withPlaces({
		dataDate: '2020-06-30',
		home: 'XXH',
		countries: { XXA: 'Aland', XXB: 'Beland', XXC: 'Celand', XXH: 'Homeland', XXO: 'Outland' },
		types: {
			extradition: 'Extradition treaty',
			mutual_legal_assistance: 'Mutual legal assistance treaty',
			transfer_of_sentenced_persons: 'Transfer of sentenced persons',
			law_enforcement_cooperation: 'Law-enforcement cooperation',
			asset_sharing: 'Asset-sharing agreement',
			surrender_of_fugitives: 'Surrender of fugitive offenders'
		},
		outside: ['XXO'],
		remarks: { surrender_of_fugitives: 'Not all are here.' },
		instruments,
		listed: { label: 'The list', places: ['XXB'] },
		report: null
	});
}
