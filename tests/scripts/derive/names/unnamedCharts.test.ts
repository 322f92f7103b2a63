import { describe, expect, it } from 'vitest';
import type { Tables } from '#atlas/rows.ts';
import { discover } from '#scripts/derive/discover.ts';
import { unnamedCharts } from '#scripts/derive/names/unnamedCharts.ts';
import { descriptor } from '../../../fixtures/row.ts';
import { tablesOf } from '../../../fixtures/tablesOf.ts';

const tables = tablesOf({
	countries: [
		{ iso3: descriptor.home.iso3, name: descriptor.home.name },
		{ iso3: 'NOR', name: 'Norway' }
	],
	cases: [
		{
			case_id: 'mo-synthetic',
			name: 'Mo Synthetic',
			name_zh: '莫合成',
			list: 'red_notice_100',
			sector: 'government',
			fled_date: '2003',
			fled_to_iso3: ['NOR'],
			return_status: 'back',
			return_method: 'extradition',
			returned_date: '2016',
			returned_from_iso3: 'NOR',
			affair_id: 'mo',
			source_ids: ['S-mo']
		}
	],
	affairs: [{ affair_id: 'mo', name: 'The synthetic affair' }],
	asset_recoveries: [
		{
			recovery_id: 'mo-1',
			affair_id: 'mo',
			stage: 'frozen',
			requesting_iso3: descriptor.home.iso3,
			holding_iso3: 'NOR',
			amount: 7,
			currency: 'USD',
			exactness: 'exact'
		}
	],
	milestones: [
		{ title: 'Mo Synthetic is back', summary: 'Back.', countries: ['NOR'], case_ids: ['mo-synthetic'] }
	],
	red_notice_100_counts: [{ as_of: '2016', persons_returned: 1, group_size: 100 }],
	sources: [
		{ source_id: 'S-mo', title: 'Mo Synthetic is back', publisher: 'The Post', date_published: '2016' },
		{ source_id: 'S-1' }
	]
});

const name = /mo.?synthetic|莫合成|synthetic affair/i;

/** What each chart that has something to show derives, with names and without. */
async function derived() {
	const charts = unnamedCharts(tables, descriptor);
	const all = (await discover()).filter(({ path }) => path.startsWith('charts/'));
	return all.flatMap(({ path, derive }) => {
		const of = (some: Tables) => derive(some, descriptor)[`${path}.json`];
		try {
			const named = of(tables);
			return named === null ? [] : [{ path, named, unnamed: charts?.of(named, of) ?? null }];
		} catch {
			// It wants rows that this test is not about.
			return [];
		}
	});
}

describe('unnamedCharts', () => {
	it('names nobody in any chart, and derives anew only those that do', async () => {
		const charts = await derived();
		const naming = charts.filter(({ named }) => name.test(JSON.stringify(named)));
		expect(naming.map(({ path }) => path)).toEqual(
			expect.arrayContaining([
				'charts/milestones',
				'charts/years-at-large',
				'charts/red-notice-100',
				'charts/asset-flows'
			])
		);
		for (const { path, named, unnamed } of charts) {
			const names = name.test(JSON.stringify(named));
			expect(unnamed !== null, path).toBe(names);
			expect(JSON.stringify(unnamed), path).not.toMatch(name);
			expect(JSON.stringify(unnamed), path).not.toContain('S-mo');
		}
	});

	it('says of a source that names somebody who published it and when, under an id that says nothing', () => {
		const sources = Object.entries(unnamedCharts(tables, descriptor)?.sources ?? {});
		expect(sources).toHaveLength(1);
		expect(sources[0]?.[0]).toMatch(/^unnamed-\d+$/);
		expect(sources[0]?.[1]).toMatchObject({ publisher: 'The Post, 2016', part: 1 });
	});

	it('refuses a chart that finds a name elsewhere, and does not repeat it', () => {
		const charts = unnamedCharts(tables, descriptor);
		const of = () => ({ words: 'as Mo Synthetic said' });
		expect(() => charts?.of(of(), of)).toThrow(
			/^without names it still names somebody, in a text of 20 characters$/
		);
	});

	it('has nothing to do with a package without persons', () => {
		expect(unnamedCharts({ countries: tables.countries } as unknown as Tables, descriptor)).toBeNull();
	});
});
