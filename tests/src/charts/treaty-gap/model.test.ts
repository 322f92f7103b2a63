import { describe, expect, test } from 'vitest';
import type { GapInstrument } from '#scripts/derive/charts/treaty-gap.ts';
import { model } from '#src/charts/treaty-gap/model.ts';
import { gapOptions } from '#src/charts/treaty-gap/options.ts';
import { extradition, synthetic } from './synthetic.ts';

const at = (time: string, instruments = synthetic.instruments) =>
	model({ ...synthetic, instruments }, { time });
const relations = (time: string, instruments?: readonly GapInstrument[]) =>
	Object.fromEntries(
		at(time, instruments).rows.map(({ name, relation, cells }) => [name, [relation, cells[0]?.label]])
	);

describe('a synthetic count', () => {
	test('follows a treaty from nothing through signature to force, on 31 December of each year', () => {
		expect(relations('1999')).toEqual({
			Spain: ['not_in_force', 'none known'],
			Canada: ['not_in_force', 'none known']
		});
		expect(relations('2001').Spain).toEqual(['not_in_force', 'signed 1 May 2000, not yet in force']);
		expect(relations('2002').Spain).toEqual(['in_force', 'in force since 15 June 2002']);
	});

	test('counts what is not known apart from what is absent', () => {
		const later = [extradition('ESP', { signed: '2000-05-01', in_force_by: '2018-10' })];
		expect(relations('2005', later).Spain).toEqual([
			'not_known',
			'signed 1 May 2000, whether it was in force is not known'
		]);
		expect(relations('2018', later).Spain).toEqual([
			'in_force',
			'in force by October 2018, since when is not known'
		]);
		expect(at('2005', later).persons).toEqual({
			in_force: 0,
			not_known: 4,
			not_in_force: 2,
			outside_treaties: 1
		});
		expect(at('2005', later).notes.join(' ')).toContain(
			'with Spain was in force is not known; 4 people are counted apart'
		);
	});

	test('counts a suspended treaty as not in force', () => {
		const ended = [
			extradition('ESP', { entered_into_force: '2002', suspended: '2020-07-03', status: 'suspended' })
		];
		expect(relations('2021', ended).Spain).toEqual(['not_in_force', 'suspended since 3 July 2020']);
	});

	test('never counts a place that treaties do not govern as without a treaty, even where it is the only place', () => {
		const only = at('2026', []);
		expect(only.persons.not_in_force).toBe(6);
		expect(only.persons.outside_treaties).toBe(1);
		expect(only.outside[0]?.cells.map(({ state }) => state)).toEqual(['outside_treaties']);
	});

	test('has two people without a sourced destination: not those in a region', () => {
		expect(at('2026').notSourced?.persons).toBe(2);
		expect(at('2026').notes.join(' ')).toContain('Named as a region only, and so not drawn: Asia 1');
	});

	test('rests each row on the sources of its people and its instruments, and is as sure as the least sure', () => {
		const [spain] = at('2026').rows;
		expect(spain?.sourceIds).toEqual(['S-Spain', 'T-ESP']);
		expect(spain?.confidence).toBe('medium');
	});

	test('gives the finding, the longest bar to most persons, and last what no source tells', () => {
		const now = at('2026');
		expect(now.title).toBe(
			'Of the 7 whose believed destination is known, 2 were where no extradition treaty with China is in force'
		);
		expect(now.rows.map(({ name, persons, barPercent }) => [name, persons, barPercent])).toEqual([
			['Spain', 4, 100],
			['Canada', 2, 50]
		]);
		expect(now.table.rows.at(-1)?.cells).toMatchObject({ place: 'Destination not sourced', persons: 2 });
		expect(now.notes).toContain(
			'Hong Kong is part of China under its own law. The 1 believed in Hong Kong is counted neither as with nor as without a treaty.'
		);
		expect(now.title.length).toBeLessThanOrEqual(110);
	});

	test('is settled by a source that says that a treaty was not in force', () => {
		const denied = [
			extradition('ESP', { signed: '2000-05-01', not_in_force_on: '2011-06-30', in_force_by: '2018-10' })
		];
		expect(relations('2010', denied).Spain?.[0]).toBe('not_in_force');
		expect(relations('2011', denied).Spain).toEqual([
			'not_known',
			'signed 1 May 2000, not in force on 30 June 2011, whether it has been since is not known'
		]);
	});

	test('is chosen under its heading: a list under what the descriptor calls it', () => {
		const [group] = synthetic.groups;
		if (!group) throw new Error('no synthetic group');
		const lists = {
			...synthetic,
			listLabel: 'The list',
			groups: [{ ...group, heading: 'hundred' as const }, group]
		};
		const { group: choice } = gapOptions(lists);
		expect(choice?.kind === 'one_of' && choice.values.map((value) => value.group)).toEqual([
			'The list',
			'Other counts of corruption and economic crime'
		]);
	});
});
