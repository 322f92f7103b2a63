import { describe, expect, it } from 'vitest';
import { derive } from '#scripts/derive/charts/treaty-map.ts';
import { model } from '#src/charts/treaty-map/model.ts';
import { firstYear } from '#src/charts/treaty-map/years.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';
import { withPlaces } from './synthetic.ts';

const data = withPlaces(derive(realTables, realDescriptor), ['HKG', 'SGP', 'GRD', 'BRB', 'MLT', 'MUS']);
const filters = ['all', ...Object.keys(data.types)];
const first = firstYear(data);
const last = Number(data.dataDate.slice(0, 4));
const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
const at = (instrument: string, year: number) => model(data, { instrument, time: String(year) });

describe('the map of the real tables', () => {
	it('begins with the treaty signed with Poland in 1987', () => {
		expect(first).toBe(1987);
	});

	it('shows extradition with Spain from 2007 on', () => {
		expect(at('extradition', 2004).map.shades.ESP).toBeUndefined();
		expect(at('extradition', 2006).map.shades.ESP).toBe('signed');
		expect(at('extradition', 2007).map.shades.ESP).toBe('extradition');
		expect(at('all', last).map.facts.ESP?.headline).toBe(
			'Spain: extradition treaty in force since 4 April 2007'
		);
	});

	it('shows extradition with Australia as signed, and what is in force there as the fill', () => {
		expect(at('extradition', last).map.shades.AUS).toBe('signed');
		expect(at('all', last).map.shades.AUS).toBe('mutual_legal_assistance');
	});

	it('shows Brazil as not known between its signature of 2004 and the source of 2018', () => {
		expect(at('extradition', 2003).map.shades.BRA).toBeUndefined();
		expect(at('extradition', 2004).map.shades.BRA).toBe('not_known');
		expect(at('extradition', 2017).map.shades.BRA).toBe('not_known');
		expect(at('extradition', 2018).map.shades.BRA).toBe('extradition');
	});

	it('shows agreements of Hong Kong as suspended from 2020 on, and in no other fill', () => {
		expect(at('hong_kong_surrender', 2019).map.shades.CAN).toBe('in_force');
		expect(at('hong_kong_surrender', 2020).map.shades.CAN).toBe('suspended');
		expect(at('all', last).map.shades.DEU).toBeUndefined();
		expect(Object.values(at('all', last).map.shades)).not.toContain('suspended');
		expect(at('all', last).map.glyphs.filter(({ state }) => state === 'suspended')).toHaveLength(9);
	});

	it('says that there is no extradition with the largest destinations', () => {
		const { title } = at('all', last);
		expect(title).toContain('none with the United States or Canada');
		expect(title).toContain('at least 42 jurisdictions');
	});

	it('sets the nine partners of the 2012 report beside what is known', () => {
		const note = at('transfer_of_sentenced_persons', 2012).notes.find((text) => text.includes('2012 report'));
		expect(note).toContain('with 9 partners');
		expect(note).toContain('On 31 December 2012, 2 of these treaties were in force as far as is known');
		expect(at('all', 2012).notes.join(' ')).not.toContain('2012 report');
	});

	it('marks places too small to see, whether or not they have an instrument', () => {
		const { markers, facts } = at('all', last).map;
		expect(markers.find(({ iso3 }) => iso3 === 'GRD')?.shade).toBe('not_known');
		expect(markers.find(({ iso3 }) => iso3 === 'SGP')?.shade).toBe('none');
		expect(facts.SGP?.headline).toBe('Singapore: no instrument with China known');
		expect(facts.HKG?.headline).toBe(
			'Hong Kong: 10 surrender agreements of its own in this data, by partner'
		);
	});

	it('rests on the sources of the instruments shown, most used first', () => {
		const { sourceIds, table } = at('asset_sharing', last);
		expect(table.rows).toHaveLength(1);
		expect(sourceIds).toEqual([...(table.rows[0]?.sourceIds ?? [])]);
	});
});

describe('every choice of instrument and year', () => {
	it.each(filters)('%s: has a title that fits, a summary and notes in whole sentences', (filter) => {
		for (const year of years) {
			const { title, summary, notes, table } = at(filter, year);
			expect(title.length).toBeLessThanOrEqual(110);
			expect(summary).toMatch(/\.$/);
			expect([title, summary, ...notes].join(' ')).not.toMatch(/undefined|null|NaN| {2}|\.\./);
			for (const note of notes) expect(note).toMatch(/^[A-Z0-9].*\.$/);
			expect(table.rows.length).toBeGreaterThan(0);
		}
	});

	it('fills a partner for the first time only in a year with a dated event of its own: gaps in knowledge make no surge', () => {
		const hasEvent = (iso3: string, year: number) =>
			realTables.treaties.some(
				(row) =>
					row.partner_iso3 === iso3 &&
					[row.signed, row.entered_into_force, row.suspended, row.terminated].some((date) =>
						date?.startsWith(String(year))
					)
			);
		for (const filter of filters) {
			for (const year of years.slice(1)) {
				const before = at(filter, year - 1).map.shades;
				const appeared = Object.keys(at(filter, year).map.shades).filter((iso3) => !(iso3 in before));
				expect(appeared.filter((iso3) => !hasEvent(iso3, year))).toEqual([]);
			}
		}
	});

	it('fills only what the legend counts', () => {
		for (const filter of filters) {
			const { map, legend } = at(filter, last);
			const filled = Object.values(map.shades).filter((shade) => shade !== 'home').length;
			expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(filled);
		}
	});
});
