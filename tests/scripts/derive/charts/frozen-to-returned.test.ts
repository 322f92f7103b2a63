import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/frozen-to-returned.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

const data = derive(realTables, realDescriptor);
const affair = (id: string) => data.affairs.find((each) => each.id === id);
const figure = (id: string, stage: string) => affair(id)?.figures.find((each) => each.stage === stage);

describe('the real tables: figures that must stay apart', () => {
	test('1MDB: 1.7 billion frozen and 965 million returned are two figures, and their ratio is a share', () => {
		expect(figure('1mdb', 'frozen')?.dollars).toBe(1.7e9);
		const tranches = realTables.asset_recoveries.filter(
			(row) =>
				row.affair_id === '1mdb' && row.stage === 'returned' && !row.may_overlap && row.amount_usd !== null
		);
		const returned = tranches.reduce((sum, row) => sum + (row.amount_usd ?? 0), 0);
		expect(figure('1mdb', 'returned')?.dollars).toBe(returned);
		expect(figure('1mdb', 'returned')?.tranches).toHaveLength(tranches.length);
		expect(affair('1mdb')?.returns.find(({ holding }) => holding === 'USA')?.share).toBeCloseTo(
			965 / 1700,
			4
		);
	});

	test('Kaiping: the total for its three managers stands in place of the 3.55 million, never beside it', () => {
		expect(figure('kaiping', 'returned')).toMatchObject({ kind: 'total', counted: ['kaiping-chn-total'] });
	});

	test('Yan Yongming: the total stands in place of the shares from New Zealand and Australia', () => {
		expect(figure('yan-yongming', 'returned')).toMatchObject({
			kind: 'total',
			counted: ['yan-yongming-chn-total']
		});
	});

	test('Petrobras: the total stands in place of the 120 million of 2015', () => {
		expect(figure('petrobras-odebrecht', 'returned')).toMatchObject({ kind: 'total', dollars: 365e6 });
	});

	test('Montesinos: parts that come to more than an early total stand in its place', () => {
		const returned = figure('montesinos', 'returned');
		expect(returned?.kind).toBe('sum');
		expect(returned?.counted).not.toContain('montesinos-che-total1');
		expect(returned?.dollars).toBe(77.5e6 + 17e6 + 44e6 + 35e6);
	});

	test('Mozambique: a judgment and settlements that may overlap are added to nothing', () => {
		expect(figure('mozambique-tuna', 'returned')).toMatchObject({ kind: 'overlap', dollars: 420e6 });
		expect(figure('mozambique-tuna', 'confiscated')?.counted).not.toContain('tuna-gbr-2024');
	});

	test('Yanukovych: the Swiss freezes of 2014 and 2023 are one freeze at two dates', () => {
		expect(figure('yanukovych', 'frozen')?.counted).toEqual(['yanukovych-che-2014', 'yanukovych-lie-2014']);
	});

	test('Abacha: what an American order froze is not added to the French accounts that it reaches', () => {
		expect(figure('abacha', 'frozen')).toMatchObject({ kind: 'places', dollars: 458e6 });
		expect(figure('abacha', 'confiscated')).toMatchObject({ kind: 'places', dollars: 500e6 });
	});

	test('no affair mixes fraud with public corruption', () => {
		for (const { kind, rows } of data.affairs)
			expect(new Set(rows.map((row) => row.kind))).toEqual(new Set([kind]));
	});
});

test('every row stands in one affair, in the order of the stages', () => {
	expect(data.affairs.flatMap(({ rows }) => rows)).toHaveLength(realTables.asset_recoveries.length);
	const order = ['frozen', 'confiscated', 'returned'];
	for (const { rows } of data.affairs) {
		const stages = rows.map(({ stage }) => order.indexOf(stage));
		expect(stages).toEqual(stages.toSorted());
	}
});
