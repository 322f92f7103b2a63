import { describe, expect, it } from 'vitest';
import { isUnnamed } from '#atlas/unnamed.ts';
import { nameFinder } from '#scripts/derive/names/nameFinder.ts';
import { withoutNames } from '#scripts/derive/names/withoutNames.ts';
import { descriptor } from '../../../fixtures/row.ts';
import { tablesOf } from '../../../fixtures/tablesOf.ts';

const tables = tablesOf({
	countries: [{ iso3: 'NOR', name: 'Norway' }],
	cases: [
		{
			case_id: 'mo-synthetic',
			name: 'Mo Synthetic',
			name_zh: '莫合成',
			position: 'head of the bank of nowhere',
			sector: 'bank',
			fled_date: '2003-04-20',
			fled_to_iso3: ['NOR'],
			returned_date: '2016-11-16',
			outcome: 'withdrew a claim, in the words of Mo',
			outcome_kind: 'convicted',
			affair_id: 'mo',
			notice_rank: 1,
			note: 'Told by Mo',
			source_ids: ['S-mo', 'S-law']
		},
		{ case_id: 'lu-plainly', name: 'Lu Plainly', name_zh: null, sector: 'private_business', position: null },
		{ case_id: 'ha-nowhere', name: 'Ha Nowhere', name_zh: null, sector: null, position: 'a post' }
	],
	affairs: [{ affair_id: 'mo', name: 'Mo (bank of nowhere)', source_ids: ['S-law'] }],
	asset_recoveries: [
		{ recovery_id: 'mo-1', affair_id: 'mo', requesting_iso3: 'NOR', amount: 7, note: 'of Mo', follows: null },
		{ recovery_id: 'mo-2', affair_id: 'mo', follows: ['mo-1'] }
	],
	milestones: [
		{
			milestone_id: '2016-mo-back',
			title: 'Mo is back',
			summary: 'After a time away.',
			kind: 'case',
			countries: ['NOR'],
			case_ids: ['mo-synthetic'],
			source_ids: ['S-mo']
		},
		{ milestone_id: '2018-a-law', title: 'A law', summary: 'A law is made.', kind: 'law', countries: [] }
	],
	estimates: [
		{ estimate_id: 'e-1', note: 'The report names Mo Synthetic.', source_ids: ['S-law'] },
		{ estimate_id: 'e-2', note: 'The report names nobody.' }
	],
	checks: [
		{ table: 'cases', row_id: 'mo-synthetic', checked_on: '2026' },
		{ table: 'estimates', row_id: 'e-1', checked_on: '2026' }
	],
	sources: [
		{
			source_id: 'S-mo',
			title: 'Mo Synthetic comes home',
			publisher: 'The Synthetic Post',
			date_published: '2016-11-17',
			url: 'https://example.org/mo'
		},
		{ source_id: 'S-law', title: 'A law', publisher: 'The Gazette', date_published: '2018' }
	]
});

describe('withoutNames', () => {
	const { tables: unnamed, sources } = withoutNames(tables, descriptor, nameFinder(tables.cases));
	const person = unnamed.cases[0];

	it('leaves nothing by which a person is named or found', () => {
		expect(person).toMatchObject({
			name: 'an official who fled in 2003',
			name_zh: null,
			position: 'Bank',
			outcome: 'convicted',
			notice_rank: null,
			note: null
		});
		expect(JSON.stringify(unnamed)).not.toMatch(/\bMo\b|mo-|莫|nowhere/);
	});

	it('keeps every day, place and sum', () => {
		expect(person).toMatchObject({
			fled_date: '2003-04-20',
			fled_to_iso3: ['NOR'],
			returned_date: '2016-11-16'
		});
		expect(unnamed.asset_recoveries[0]).toMatchObject({ amount: 7, requesting_iso3: 'NOR', note: null });
	});

	it('calls nobody an official of whom no source says so, and no known post unknown', () => {
		expect(unnamed.cases.slice(1)).toMatchObject([
			{ name: 'somebody', position: null },
			{ name: 'somebody', position: 'post left out' }
		]);
	});

	it('tells an affair by whom its money is claimed for, and who reported it', () => {
		expect(unnamed.affairs[0]).toMatchObject({ name: 'A case of Norway (The Gazette, 2018)', note: null });
	});

	it('tells an event by its kind, its place and who reported it, as far as it names somebody', () => {
		expect(unnamed.milestones[0]).toMatchObject({
			title: 'Case: Norway (The Synthetic Post, 2016)',
			summary: 'After a time away.'
		});
		expect(unnamed.milestones[1]).toEqual(tables.milestones[1]);
	});

	it('tells a source that names somebody by its publisher and day', () => {
		const id = sources.get('S-mo') ?? '';
		expect([...sources.keys()]).toEqual(['S-mo']);
		expect(unnamed.sources[0]).toMatchObject({
			source_id: id,
			publisher: 'The Synthetic Post, 17 November 2016',
			url: null
		});
		expect(person?.source_ids).toEqual([id, 'S-law']);
		expect(unnamed.sources[1]).toEqual(tables.sources[1]);
	});

	it('leaves out a note that names somebody, and keeps the others', () => {
		expect(unnamed.estimates.map(({ note }) => note)).toEqual([null, 'The report names nobody.']);
	});

	it('gives ids that say nothing, the same wherever a row is named', () => {
		const ids = [person?.case_id, person?.affair_id, unnamed.asset_recoveries[0]?.recovery_id];
		expect(ids.map((id) => isUnnamed(id ?? ''))).toEqual([true, true, true]);
		expect(unnamed.affairs[0]?.affair_id).toBe(person?.affair_id);
		expect(unnamed.asset_recoveries[1]?.follows).toEqual([unnamed.asset_recoveries[0]?.recovery_id]);
		expect(unnamed.milestones[0]?.case_ids).toEqual([person?.case_id]);
		expect(unnamed.checks.map(({ row_id: id }) => id)).toEqual([person?.case_id, 'e-1']);
	});
});
