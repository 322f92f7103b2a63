import { expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/milestones.ts';
import type { MilestonesRow } from '#atlas/rows.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

/** A synthetic event. */
const event = (milestone_id: string, event_date: string, more: Partial<MilestonesRow> = {}) =>
	row('milestones', { milestone_id, event_date, date_kind: 'event', countries: ['SWE', 'AAA'], ...more });
const tables = {
	checks: [],
	cases: [
		row('cases', { case_id: 'a', name: 'Person A', standing: 'protected_abroad' }),
		row('cases', { case_id: 'b', name: 'Person B', standing: 'accused' })
	],
	countries: [row('countries', { iso3: 'SWE', name: 'Sweden' }), row('countries', { iso3: 'BBB', name: 'B' })]
};
const of = (...milestones: readonly MilestonesRow[]) =>
	present(derive({ ...tables, milestones }, descriptor));

test('puts events in order: a year known without its day before the days of that year', () => {
	const { events } = of(event('c', '2022-01-17'), event('a', '2021-12-31'), event('b', '2022'));
	expect(events.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('lists the kinds that occur, in the descriptor’s order and with its labels', () => {
	const { kinds } = of(
		event('a', '2001', { kind: 'criticism' }),
		event('b', '2002', { kind: 'law' }),
		event('c', '2003', { kind: 'law' })
	);
	expect(kinds).toEqual([
		{ kind: 'law', label: 'Law' },
		{ kind: 'criticism', label: 'Criticism' }
	]);
});

test('gives the persons of the row, each with the standing of the table, and no one else whom a title happens to name', () => {
	const { events } = of(event('a', '2019', { title: 'Sweden refuses Person B', case_ids: ['a'] }));
	expect(events[0]?.persons).toEqual([
		{ name: 'Person A', nameZh: null, standing: { label: 'Protected abroad', caveat: null } }
	]);
});

test('says what day each date is, and names the jurisdictions that an event concerns', () => {
	const { events, names } = of(event('a', '2019', { date_kind: 'report' }));
	expect(events[0]?.dateKind).toBe('report');
	expect(names).toEqual({ SWE: 'Sweden' });
});

test('is nothing to show without a row', () => {
	expect(derive({ ...tables, milestones: [] }, descriptor)).toBeNull();
});
