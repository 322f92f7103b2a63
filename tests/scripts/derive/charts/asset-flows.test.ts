import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/asset-flows.ts';
import { pairs } from '#scripts/derive/assets/pairs.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';
import { recovery } from '../assets/synthetic.ts';

const data = derive(realTables, realDescriptor);
const row = (id: string) => data.recoveries.find((each) => each.id === id);
const pair = (stage: string, holding: string, requesting: string, kind = 'public_corruption') =>
	data.pairs.find(
		(each) =>
			each.stage === stage && each.holding === holding && each.requesting === requesting && each.kind === kind
	);

describe('synthetic pairs', () => {
	test('one pair, three stages: three pairs, nothing added across stages', () => {
		const { pairs: found } = pairs([
			recovery({ id: 'f', dollars: 10e6 }),
			recovery({ id: 'c', stage: 'confiscated', dollars: 6e6 }),
			recovery({ id: 'r', stage: 'returned', dollars: 5e6 })
		]);
		expect(found.map(({ stage, dollars }) => [stage, dollars])).toEqual([
			['frozen', 10e6],
			['confiscated', 6e6],
			['returned', 5e6]
		]);
	});

	test('fraud and public corruption between the same places stay two pairs', () => {
		const { pairs: found } = pairs([
			recovery({ id: 'corruption', dollars: 10e6 }),
			recovery({ id: 'fraud', affair: 'other', kind: 'fraud', dollars: 3e6 })
		]);
		expect(found.map(({ kind, dollars }) => [kind, dollars])).toEqual([
			['public_corruption', 10e6],
			['fraud', 3e6]
		]);
	});

	test('a total gives way to its parts, wherever they lie', () => {
		const { pairs: found, standings } = pairs([
			recovery({ id: 'part', stage: 'returned', dollars: 2e6, holding: 'LUX' }),
			recovery({ id: 'total', stage: 'returned', dollars: 9e6, isTotal: true })
		]);
		expect(found.map(({ holding, dollars }) => [holding, dollars])).toEqual([['LUX', 2e6]]);
		expect(standings).toEqual({ part: 'counted', total: 'total' });
	});

	test('what lies at home or has no place is no flow, and is said to be none', () => {
		const { pairs: found, standings } = pairs([
			recovery({ id: 'inside', holding: 'PER' }),
			recovery({ id: 'nowhere', holding: null })
		]);
		expect(found).toEqual([]);
		expect(standings).toEqual({ inside: 'inside', nowhere: 'no_place' });
	});

	test('without dollars a pair keeps its own currencies, side by side', () => {
		const { pairs: found } = pairs([
			recovery({ id: 'a', stage: 'returned', dollars: null, amount: 3, currency: 'NZD' }),
			recovery({ id: 'b', stage: 'returned', dollars: null, amount: 4, currency: 'AUD' })
		]);
		expect(found[0]).toMatchObject({ dollars: null, rows: 2 });
		expect(found[0]?.own.map(({ currency, amount }) => [currency, amount])).toEqual([
			['AUD', 4],
			['NZD', 3]
		]);
	});
});

describe('the real tables: pairs that must stay apart', () => {
	test('Petrobras: the total of 365 million is not added to the 120 million within it', () => {
		expect(row('petrobras-che-2019')?.standing).toBe('total');
		expect(row('petrobras-che-2015')?.standing).toBe('counted');
	});

	test('Montesinos: the total of 93 million is not added to the 77.5 million within it', () => {
		expect(row('montesinos-che-total1')?.standing).toBe('total');
		expect(pair('returned', 'CHE', 'PER')?.dollars).toBe(77.5e6 + 17e6);
	});

	test('Yan Yongming: all that China recovered is not added to what New Zealand shared', () => {
		expect(row('yan-yongming-chn-total')?.standing).toBe('no_place');
		expect(pair('returned', 'NZL', 'CHN')?.dollars).toBe(19e6);
	});

	test('Kaiping: the three managers’ sum of two billion yuan stands beside no part of it', () => {
		expect(row('kaiping-chn-total')?.standing).toBe('no_place');
		expect(pair('returned', 'USA', 'CHN')?.dollars).toBe(3.55e6);
	});

	test('Karimova: what the United States claimed in Switzerland is not added to the Swiss freeze', () => {
		expect(pair('frozen', 'USA', 'UZB')).toMatchObject({ mayOverlap: true, rows: 1 });
		expect(pair('frozen', 'CHE', 'UZB')?.dollars).toBe(864.5e6);
	});

	test('fraud: the bitcoin of Qian Zhimin is in no pair of public corruption', () => {
		expect(pair('frozen', 'GBR', 'CHN')).toBeUndefined();
		expect(pair('frozen', 'GBR', 'CHN', 'fraud')?.dollars).toBe(6.7e9);
	});
});

describe('every row of the real tables', () => {
	test('is there, drawn or with a reason why not', () => {
		expect(data.recoveries).toHaveLength(realTables.asset_recoveries.length);
		for (const each of data.recoveries) {
			if (each.isTotal && each.standing === 'counted')
				expect(
					data.recoveries.filter(({ affair, stage }) => affair === each.affair && stage === each.stage)
				).toEqual([each]);
		}
	});
});
