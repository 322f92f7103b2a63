import { describe, expect, test } from 'vitest';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { CasesRow, TreatiesRow } from '#atlas/rows.ts';
import { caseSpells } from '#scripts/derive/tables/case-spells.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { tablesOf } from '#tests/fixtures/tablesOf.ts';

const own: Descriptor = {
	...descriptor,
	created: '2020-06-30T00:00:00Z',
	home: { ...descriptor.home, iso3: 'XXH', outside_treaties: [{ iso3: 'XXO', reason: 'synthetic' }] }
};
/** With XXA both kinds since 2005; with XXB extradition since some day of 2010. */
const treaties: readonly Partial<TreatiesRow>[] = [
	{ partner_iso3: 'XXA', type: 'extradition', entered_into_force: '2005-01-01' },
	{ partner_iso3: 'XXA', type: 'mutual_legal_assistance', entered_into_force: '2005-01-01' },
	{ partner_iso3: 'XXB', type: 'extradition', entered_into_force: '2010' }
].map((cells) => ({ party_iso3: 'XXH', status: 'in_force', ...cells }) as Partial<TreatiesRow>);

/** The row that a synthetic case makes. */
function spell(cells: Partial<CasesRow>) {
	const [made] = caseSpells.rows(
		tablesOf({
			treaties,
			cases: [{ case_id: 'one', standing: 'accused', outcome_kind: 'unknown', ...cells }]
		}),
		own
	);
	return made;
}
const back = {
	return_status: 'back',
	return_method: 'extradition',
	returned_date_kind: 'announcement'
} as const;
const fled = { fled_date: '2001-03', fled_date_kind: 'event', fled_to_iso3: ['XXA'] } as const;

describe('the time away of a person', () => {
	test('who came back has both ends with their bounds, and the law at both', () => {
		const row = spell({ ...fled, ...back, returned_date: '2006-03-11', returned_from_iso3: 'XXA' });
		expect(row).toEqual({
			...{ case_id: 'one', fled_to_iso3: ['XXA'], returned_from_iso3: 'XXA' },
			...{ start_earliest: '2001-03-01', start_latest: '2001-03-31', start_precision: 'month' },
			...{ start_kind: 'event', event: 'returned', end_kind: 'announcement', end_basis: 'returned_date' },
			...{ end_earliest: '2006-03-11', end_latest: '2006-03-11', end_precision: 'day' },
			// Five years are 1,826 days; ten more from the first of March, and twenty fewer from its last day.
			...{ days_least: 1806, days_most: 1836, years_least: 4.9446, years_most: 5.0267 },
			at_flight_extradition: 'not_in_force',
			at_flight_mutual_legal_assistance: 'not_in_force',
			at_flight_transfer_of_sentenced_persons: 'not_in_force',
			at_return_extradition: 'in_force',
			at_return_mutual_legal_assistance: 'in_force',
			at_return_transfer_of_sentenced_persons: 'not_in_force',
			...{ missing: [], is_usable: true }
		});
	});

	test('who was not back is followed until the last report, not until the day of the data', () => {
		const away = { ...fled, return_status: 'not_back', outcome_kind: 'at_large' } as const;
		expect(spell({ ...away, last_reported_on: '2003' })).toMatchObject({
			...{ event: 'still_away', end_basis: 'last_reported_on', end_kind: null },
			...{ end_earliest: '2003-01-01', end_latest: '2003-12-31', days_least: 641, days_most: 1035 },
			...{ at_return_extradition: null, missing: [], is_usable: true }
		});
		expect(spell(away)).toMatchObject({
			...{ event: 'still_away', end_latest: null, end_basis: null, days_most: null },
			...{ missing: ['last_report'], is_usable: false }
		});
	});

	test('of whom nobody tells whether they came back stays open', () => {
		const row = spell({ ...fled, return_status: 'not_known', last_reported_on: '2004-05-06' });
		expect(row).toMatchObject({
			...{ event: 'not_known', end_latest: '2004-05-06', missing: ['whether_ended'], is_usable: false }
		});
	});

	test('a death is an event of its own', () => {
		const dead = { ...fled, return_status: 'not_back', standing: 'dead' } as const;
		expect(spell({ ...dead, died_on: '2002-03-31' })).toMatchObject({
			...{ event: 'died', end_basis: 'died_on', days_least: 365, days_most: 395, is_usable: true }
		});
		expect(spell(dead)).toMatchObject({ event: 'died', missing: ['end_date'], is_usable: false });
	});

	test('a capture at home ends the absence by no return', () => {
		const caught = { ...fled, return_status: 'captured_at_home', return_method: 'capture_at_home' } as const;
		expect(spell({ ...caught, returned_date: '2002-04-01' })).toMatchObject({
			...{ event: 'captured_at_home', days_least: 366, days_most: 396, at_return_extradition: null },
			...{ missing: [], is_usable: true }
		});
	});

	test('a day by which somebody was back bounds the absence from above alone', () => {
		expect(spell({ ...fled, ...back, returned_date_kind: null, returned_by: '2001-04-30' })).toMatchObject({
			...{ end_earliest: null, end_latest: '2001-04-30', end_basis: 'returned_by', end_kind: null },
			...{ days_least: null, days_most: 60, at_return_extradition: 'no_place' },
			...{ missing: ['end_date', 'place_of_return'], is_usable: false }
		});
	});

	test('without a date of flight, and without a place', () => {
		expect(spell({ ...back, returned_date: '2006', returned_from_iso3: 'XXB' })).toMatchObject({
			...{ start_earliest: null, start_precision: null, days_least: null, days_most: null },
			...{ at_flight_extradition: 'no_place', at_return_extradition: 'not_in_force' },
			...{ missing: ['start_date', 'place_of_flight'], is_usable: false }
		});
		expect(spell({ fled_to_iso3: ['XXA'] })).toMatchObject({ at_flight_extradition: 'no_day' });
	});
});

test('of several places one with a treaty is enough; a year in which it began settles nothing', () => {
	const to = (fled_date: string, ...fled_to_iso3: string[]) =>
		spell({ fled_date, fled_to_iso3 })?.at_flight_extradition;
	expect(to('2007', 'XXB', 'XXA')).toBe('in_force');
	expect(to('2010', 'XXB')).toBe('not_known');
	expect(to('2011', 'XXO', 'XXB')).toBe('in_force');
	expect(to('2011', 'XXO')).toBe('outside_treaties');
});
