import { describe, expect, test } from 'vitest';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { TreatiesRow } from '#atlas/rows.ts';
import { derive } from '#scripts/derive/charts/treaty-timeline.ts';
import { model } from '#src/charts/treaty-timeline/model.ts';
import { labelHeight } from '#src/charts/treaty-timeline/panel.ts';
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
const data = derive(tables, synthetic);
if (!data) throw new Error('no synthetic data');
const shown = model(data);
const endsOf = (panel: (typeof shown.panels)[number] | undefined) => panel?.ends.map(({ text }) => text);

describe('synthetic instruments', () => {
	test('give the title: the first treaty, how many are in force, how many only signed', () => {
		expect(shown.title).toBe(
			'Homeland signed its first extradition treaty in 1993; 2 are now known to be in force, 1 is not yet in force'
		);
	});

	test('end in what became of those signed, in the words that every chart uses', () => {
		expect(endsOf(shown.panels[0])?.toSorted()).toEqual([
			'1 signed only',
			'1 terminated',
			'2 in force',
			'4 signed'
		]);
		expect(shown.summary).toContain(
			'4 extradition treaties: 2 in force; 1 signed, not yet in force; 1 terminated.'
		);
		expect(shown.table.columns.map(({ title }) => title)).toContain('Signed, not yet in force');
	});

	test('are counted in columns of their own, beside who signed', () => {
		const keys = shown.table.columns.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		const ofExtradition = shown.table.rows.filter(
			({ cells }) => cells.type === shown.table.rows[0]?.cells.type
		);
		expect(ofExtradition.map(({ cells }) => typeof cells.signed)).not.toContain('string');
	});

	test('of another party stand apart, named with it, and are never added', () => {
		expect(shown.panels.map(({ type }) => type)).toEqual(['extradition', 'mutual_legal_assistance']);
		expect(shown.apart.map(({ label }) => label)).toEqual(['Surrender of fugitive offenders (Outland)']);
		expect(endsOf(shown.apart[0])).toContain('3 suspended');
		expect(shown.summary).toContain('Apart from these, of Outland, 3 surrender agreements: 3 suspended.');
		expect(shown.notes.join(' ')).toContain(
			'The surrender agreements of Outland are its own, not those of Homeland.'
		);
	});

	test('are as high in one panel as in another', () => {
		for (const { plotHeight, ends } of [...shown.panels, ...shown.apart]) {
			const signed = parseInt(ends.find(({ key }) => key === 'total')?.text ?? '', 10);
			expect(plotHeight / signed).toBeCloseTo(3.4, 1);
		}
	});

	test('have labels at the ends that neither touch nor leave the panel', () => {
		for (const { ends, height } of [...shown.panels, ...shown.apart]) {
			for (const [index, { y }] of ends.entries()) {
				expect(y).toBeGreaterThanOrEqual(labelHeight / 2);
				expect(y).toBeLessThanOrEqual(height - labelHeight / 2);
				if (index > 0) expect(y - (ends[index - 1]?.y ?? 0)).toBeGreaterThanOrEqual(labelHeight - 0.2);
			}
		}
	});

	test('name what is not drawn, and tell in words what is too few to draw', () => {
		expect(shown.notes).toContain(
			'Not drawn, as no date is known on which they had been signed: extradition treaties with Homeland.'
		);
		expect(shown.few).toEqual([
			'Asset-sharing agreement: 1 signed (Celand, 2016), not known to be in force.'
		]);
		expect(`${shown.notes.join(' ')} ${shown.summary}`).not.toMatch(/undefined|null|NaN/);
	});
});

test('a home with agreements of another party alone has signed none itself', () => {
	const others = derive(
		{ ...tables, treaties: tables.treaties.filter(({ party_iso3 }) => party_iso3 === 'XXO') },
		synthetic
	);
	if (!others) throw new Error('no synthetic data');
	expect(model(others).title).toBe('No instrument of Homeland is known to be signed');
});
