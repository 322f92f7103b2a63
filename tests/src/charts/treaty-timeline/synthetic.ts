import type { Descriptor } from '#atlas/descriptor.ts';
import type { TreatiesRow } from '#atlas/rows.ts';
import { derive } from '#scripts/derive/charts/treaty-timeline.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

/** A synthetic home XXH, and XXO, which makes its own agreements. */
const synthetic: Descriptor = {
	...descriptor,
	created: '2020-06-30T00:00:00Z',
	home: { iso3: 'XXH', name: 'Homeland', claim_ids: [], map_centre_longitude: 0 }
};
const names = { XXA: 'Aland', XXB: 'Beland', XXC: 'Celand', XXD: 'Deland', XXH: 'Homeland', XXO: 'Outland' };
const treaty = (type: TreatiesRow['type'], partner_iso3: string, stages: Partial<TreatiesRow>) =>
	row('treaties', { type, party_iso3: 'XXH', partner_iso3, status: 'in_force', ...stages });
const suspended = {
	signed: '1993',
	entered_into_force: '1997',
	suspended: '2010-07-03',
	status: 'suspended'
} as const;
/** Four extradition treaties and one of which nobody says that it was signed; three of legal assistance; one on assets. */
const tables = {
	countries: Object.entries(names).map(([iso3, name]) => row('countries', { iso3, name })),
	treaties: [
		treaty('extradition', 'XXA', { signed: '1993-08-26', entered_into_force: '1999-03-07' }),
		treaty('extradition', 'XXB', { signed: '2004', in_force_by: '2018-10' }),
		treaty('extradition', 'XXC', { signed: '2007-09-06', status: 'signed_not_in_force' }),
		treaty('extradition', 'XXD', { signed: '2000-01-01', terminated: '2010-01-01', status: 'terminated' }),
		treaty('extradition', 'XXH', { status: 'unknown' }),
		...['XXA', 'XXB', 'XXC'].map((partner) =>
			treaty('mutual_legal_assistance', partner, { signed: '1995', entered_into_force: '1996' })
		),
		treaty('asset_sharing', 'XXC', { signed: '2016-09-22', status: 'signed_not_in_force' }),
		...['XXA', 'XXB', 'XXC'].map((partner) =>
			treaty('surrender_of_fugitives', partner, { party_iso3: 'XXO', ...suspended })
		)
	],
	destinations: [],
	cases: [],
	estimates: []
};
/** The instruments, and those of the other party alone. */
export const data = present(derive(tables, synthetic));
export const othersAlone = present(
	derive({ ...tables, treaties: tables.treaties.filter(({ party_iso3 }) => party_iso3 === 'XXO') }, synthetic)
);

/** Three extradition treaties of 2001 to 2003 that one list of October 2018 calls in force, and one with a date of its own. */
export const listed = present(
	derive(
		{
			...tables,
			treaties: [
				...['XXA', 'XXB', 'XXC'].map((partner, index) =>
					treaty('extradition', partner, { signed: `200${index + 1}-05-01`, in_force_by: '2018-10' })
				),
				treaty('extradition', 'XXD', { signed: '2000-05-01', entered_into_force: '2004-05-01' })
			]
		},
		synthetic
	)
);
