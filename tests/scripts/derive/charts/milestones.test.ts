import { expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/milestones.ts';
import type { MilestonesRow } from '#atlas/rows.ts';
import { given } from '#tests/fixtures/given.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

/** A synthetic event. */
const event = (milestone_id: string, date: string, more: Partial<MilestonesRow> = {}): MilestonesRow => ({
	milestone_id,
	date,
	title: milestone_id,
	kind: 'case',
	summary: 'Synthetic.',
	countries: ['CHN'],
	source_ids: [`S-${milestone_id}`],
	confidence: 'high',
	...more
});
const of = (milestones: readonly MilestonesRow[]) =>
	given(derive({ ...realTables, milestones }, realDescriptor));

test('puts events in order: a year known without its day before the days of that year', () => {
	const { events } = of([event('c', '2022-01-17'), event('a', '2021-12-31'), event('b', '2022')]);
	expect(events.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('lists the kinds that occur, in the descriptor’s order and with its labels', () => {
	const { kinds } = of([
		event('a', '2001', { kind: 'criticism' }),
		event('b', '2002', { kind: 'law' }),
		event('c', '2003', { kind: 'law' })
	]);
	expect(kinds).toEqual([
		{ kind: 'law', label: 'Law' },
		{ kind: 'criticism', label: 'Criticism' }
	]);
});

test('gives every person of the documented cases whom an event names the standing of the table', () => {
	const { events } = of([event('a', '2019', { title: 'Sweden refuses to extradite Qiao Jianjun' })]);
	expect(events[0]?.persons).toEqual([
		{ name: 'Qiao Jianjun', nameZh: '乔建军', standing: { label: 'Protected abroad', caveat: null } }
	]);
});

test('is none without an event', () => {
	expect(derive({ ...realTables, milestones: [] }, realDescriptor)).toBeNull();
});

test('loses no event of the real tables', () => {
	const { events, names } = given(derive(realTables, realDescriptor));
	expect(events.map(({ id }) => id).toSorted()).toEqual(
		realTables.milestones.map((row) => row.milestone_id).toSorted()
	);
	for (const iso3 of events.flatMap(({ places }) => places)) expect(names[iso3]).toBeDefined();
});
