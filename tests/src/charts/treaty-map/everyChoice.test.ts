import { describe, expect, it } from 'vitest';
import type { MapInstrument } from '#scripts/derive/charts/treaty-map.ts';
import { layout } from '#src/charts/treaty-map/layout.ts';
import { table } from '#src/charts/treaty-map/table.ts';
import { texts } from '#src/charts/treaty-map/texts.ts';
import { view } from '#src/charts/treaty-map/view.ts';
import { firstYear } from '#src/charts/treaty-map/years.ts';
import { instrument, ofOther, synthetic } from './synthetic.ts';

const none = { signed: null, entered_into_force: null } as const;
/** One instrument of each way of being known that the tables have. */
const instruments: readonly MapInstrument[] = [
	instrument({
		type: 'extradition',
		signed: '1993-08-26',
		approved: '1994',
		entered_into_force: '1999-03-07'
	}),
	instrument({
		type: 'extradition',
		partner_iso3: 'XXB',
		...none,
		approved: '2012-12-30',
		not_in_force_on: '2013-03-21',
		status: 'unknown'
	}),
	instrument({
		type: 'extradition',
		partner_iso3: 'XXC',
		...none,
		signed: '2004-11-12',
		in_force_by: '2018-10'
	}),
	instrument({ type: 'mutual_legal_assistance', entered_into_force: '2004' }),
	instrument({
		type: 'mutual_legal_assistance',
		partner_iso3: 'XXB',
		...none,
		signed: '2007-09',
		not_in_force_on: '2011-06-30',
		in_force_by: '2018-09'
	}),
	instrument({ type: 'transfer_of_sentenced_persons', ...none, status: 'signed_not_in_force' }),
	instrument({
		type: 'transfer_of_sentenced_persons',
		partner_iso3: 'XXC',
		signed: '1995-05-05',
		entered_into_force: null
	}),
	instrument({
		type: 'law_enforcement_cooperation',
		signed: null,
		entered_into_force: '1998',
		suspended: '2016-08-05',
		status: 'suspended'
	}),
	instrument({
		type: 'asset_sharing',
		partner_iso3: 'XXC',
		signed: '2016-09-22',
		entered_into_force: null,
		status: 'signed_not_in_force'
	}),
	ofOther({ signed: '1993', entered_into_force: '1997-06-13', suspended: '2010-07-03', status: 'suspended' }),
	ofOther({
		partner_iso3: 'XXC',
		signed: '2017-05-04',
		entered_into_force: null,
		status: 'signed_not_in_force'
	})
];
const data = synthetic(instruments);
const filters = ['all', ...new Set(instruments.map(({ type }) => type))];
const first = firstYear(data);
const last = Number(data.dataDate.slice(0, 4));
const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
const at = (type: string, year: number) => view(data, { instrument: type, time: String(year) });

describe('every choice of instrument and year', () => {
	it('begins with the first signature', () => {
		expect(first).toBe(1993);
	});

	it.each(filters)('%s: has a title that fits, a summary and notes in whole sentences', (filter) => {
		for (const year of years) {
			const seen = at(filter, year);
			const { title, summary, notes } = texts(seen);
			const sentences = notes.map(({ text }) => text);
			expect(title.length).toBeLessThanOrEqual(110);
			expect(summary).toMatch(/\.$/);
			expect([title, summary, ...sentences].join(' ')).not.toMatch(/undefined|null|NaN| {2}|\.\./);
			for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
			expect(table(seen).rows.length).toBeGreaterThan(0);
		}
	});

	it('fills a partner for the first time only in a year with a date of its own: gaps in knowledge make no surge', () => {
		const hasDate = (iso3: string, year: number) =>
			instruments.some((each) => {
				const { signed, approved, entered_into_force, not_in_force_on, suspended, terminated } = each;
				return (
					each.partner_iso3 === iso3 &&
					[signed, approved, entered_into_force, not_in_force_on, suspended, terminated].some((date) =>
						date?.startsWith(String(year))
					)
				);
			});
		for (const filter of filters) {
			for (const year of years.slice(1)) {
				const before = at(filter, year - 1).shades;
				const appeared = Object.keys(at(filter, year).shades).filter((iso3) => !(iso3 in before));
				expect(appeared.filter((iso3) => !hasDate(iso3, year))).toEqual([]);
			}
		}
	});

	it('fills only what the legend counts', () => {
		for (const filter of filters) {
			const seen = at(filter, last);
			const { legend } = layout(seen);
			const filled = Object.values(seen.shades).filter((shade) => shade !== 'home').length;
			expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(filled);
		}
	});

	it('settles a year in which a source says that an instrument was not in force', () => {
		expect(at('mutual_legal_assistance', 2010).shades.XXB).toBe('signed');
		expect(at('mutual_legal_assistance', 2011).shades.XXB).toBe('not_known');
		expect(at('extradition', 2012).shades.XXB).toBe('signed');
	});
});
