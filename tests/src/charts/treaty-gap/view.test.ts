import { describe, expect, test } from 'vitest';
import type { GapInstrument } from '#scripts/derive/charts/treaty-gap.ts';
import { options, view } from '#src/charts/treaty-gap/view.ts';
import { extradition, synthetic, withCases } from './synthetic.ts';

const at = (time: string, instruments = synthetic.instruments) =>
	view({ ...synthetic, instruments }, { time });
const relations = (time: string, instruments?: readonly GapInstrument[]) =>
	Object.fromEntries(
		at(time, instruments).rows.map(({ name, relation, cells }) => [name, [relation, cells[0]?.label]])
	);

describe('a synthetic count', () => {
	test('follows a treaty from nothing through signature to force, on 31 December of each year', () => {
		expect(relations('1999')).toMatchObject({
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
	});

	test('counts a suspended treaty as not in force', () => {
		const ended = [
			extradition('ESP', { entered_into_force: '2002', suspended: '2020-07-03', status: 'suspended' })
		];
		expect(relations('2021', ended).Spain).toEqual(['not_in_force', 'suspended since 3 July 2020']);
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

	test('never counts a place that treaties do not govern as without a treaty', () => {
		const { persons, rows } = at('2026', []);
		expect(persons).toMatchObject({ not_in_force: 6, outside_treaties: 1 });
		const hongKong = rows.find(({ key }) => key === 'HKG');
		expect(hongKong?.cells.map(({ state }) => state)).toEqual(['outside_treaties']);
	});

	test('has two people without a sourced place: not those in a region', () => {
		expect(at('2026').notSourced).toBe(2);
	});

	test('rests each row on the sources of its people and its instruments, and is as sure as the least sure', () => {
		const [spain] = at('2026').rows;
		expect(spain?.sourceIds).toEqual(['S-Spain', 'T-ESP']);
		expect(spain?.confidence).toBe('medium');
	});
});

describe('the choice', () => {
	test('is of a count under its heading: a list under what the descriptor calls it', () => {
		const [group] = synthetic.groups;
		if (!group) throw new Error('no synthetic group');
		const { group: choice } = options({
			...synthetic,
			listLabel: 'The list',
			groups: [{ ...group, heading: 'hundred' }, group]
		});
		expect(choice.kind === 'one_of' && choice.values.map((value) => value.group)).toEqual([
			'The list',
			'Other counts of corruption and economic crime'
		]);
	});

	test('stands in the picture, where it moves the places; the cases stay as they are', () => {
		expect(Object.values(options(withCases)).every(({ inPicture }) => inPicture)).toBe(true);
		const [now, then] = ['2026', '2010'].map((time) => view(withCases, { time }));
		expect([now?.isChosen, then?.isChosen]).toEqual([false, true]);
		expect(then?.cases).toEqual(now?.cases);
		expect(view(withCases, { group: 'synthetic', time: '2026' }).isChosen).toBe(true);
	});

	test('rests on the sources of the count chosen', () => {
		const [documented, published] = withCases.groups;
		if (!documented || !published) throw new Error('no synthetic group');
		const other = { ...documented, sourceIds: ['S-other'], allSources: { court: 1 } };
		const data = { ...withCases, groups: [published, other] };
		expect(view(data, { group: other.id })).toMatchObject({
			sourceIds: ['S-other'],
			allSources: { court: 1 }
		});
		expect(view(data, {}).sourceIds).toEqual(['S-Spain']);
	});
});
