import type { PlacePersons } from '#scripts/derive/flows/count.ts';
import type { GapData, GapInstrument } from '#scripts/derive/charts/treaty-gap.ts';
import { unknownStages } from '#tests/fixtures/stages.ts';

/** Persons in one place of a synthetic count. */
const place = (iso3: string | null, name: string, persons: number): PlacePersons => ({
	iso3,
	name,
	persons,
	exactness: 'exact',
	note: null,
	sourceIds: [`S-${name}`],
	confidence: 'high'
});
/** A synthetic extradition treaty. */
export const extradition = (partner_iso3: string, stages: Partial<GapInstrument>): GapInstrument => ({
	type: 'extradition',
	party_iso3: 'CHN',
	partner_iso3,
	...unknownStages,
	note: null,
	confidence: 'medium',
	sourceIds: [`T-${partner_iso3}`],
	...stages
});
/** Synthetic data: ten people, eight of them placed, one in a region. */
export const synthetic: GapData = {
	dataDate: '2026-11-23',
	home: 'CHN',
	homeName: 'China',
	outside: [{ iso3: 'HKG', reason: 'Hong Kong is part of China under its own law.' }],
	listLabel: null,
	firstYear: 1990,
	names: {},
	cases: [],
	types: [{ type: 'extradition', label: 'Extradition' }],
	groups: [
		{
			id: 'synthetic',
			heading: 'other',
			side: {
				direction: 'out',
				how: 'believed_in',
				scope: 'corruption',
				label: 'Synthetic count',
				asOf: '2001-02-03',
				size: 10,
				places: [
					place('ESP', 'Spain', 4),
					place('CAN', 'Canada', 2),
					place('HKG', 'Hong Kong', 1),
					place(null, 'Asia', 1)
				],
				inside: 0
			},
			reportedIn: null
		}
	],
	instruments: [extradition('ESP', { signed: '2000-05-01', entered_into_force: '2002-06-15' })]
};
