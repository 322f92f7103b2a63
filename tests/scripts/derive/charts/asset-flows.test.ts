import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/asset-flows.ts';
import { pairs } from '#scripts/derive/assets/pairs.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { affairTables, paidByBank } from '../assets/affairTables.ts';
import { bank, recovery } from '../assets/synthetic.ts';
import { present } from '#tests/fixtures/present.ts';

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
		const { pairs: found, uses } = pairs([
			recovery({ id: 'part', stage: 'returned', dollars: 2e6, holding: 'LUX' }),
			recovery({ id: 'total', stage: 'returned', dollars: 9e6, isTotal: true })
		]);
		expect(found.map(({ holding, dollars }) => [holding, dollars])).toEqual([['LUX', 2e6]]);
		expect(uses).toEqual({ part: 'counted', total: 'total' });
	});

	test('what lies at home or has no place is no flow, and is said to be none', () => {
		const { pairs: found, uses } = pairs([
			recovery({ id: 'inside', holding: 'PER' }),
			recovery({ id: 'nowhere', holding: null })
		]);
		expect(found).toEqual([]);
		expect(uses).toEqual({ inside: 'inside', nowhere: 'no_place' });
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

	test('what a firm or bank paid is in no pair, wherever its place, and is no part of a total that is drawn', () => {
		const { pairs: found, uses } = pairs([
			recovery({ id: 'loot', stage: 'returned', dollars: 2e6 }),
			recovery({ id: 'paid', stage: 'returned', payer: bank, dollars: 90e6 }),
			recovery({ id: 'total', affair: 'paid', stage: 'returned', isTotal: true, dollars: 95e6 }),
			recovery({ id: 'paid-too', affair: 'paid', stage: 'returned', payer: bank, dollars: 90e6 })
		]);
		expect(found.map(({ dollars, rows }) => [dollars, rows])).toEqual([[2e6, 1]]);
		expect(uses).toEqual({
			loot: 'counted',
			paid: 'paid_by_firm',
			total: 'total',
			'paid-too': 'paid_by_firm'
		});
	});

	test('a pair is as exact as its sums, and says which of them were converted or valued on another day', () => {
		const { pairs: found } = pairs([
			recovery({ id: 'a', stage: 'returned', exactness: 'at_least' }),
			recovery({ id: 'b', stage: 'returned', rateYear: 2001, valuedOn: '2009' })
		]);
		expect(found[0]).toMatchObject({ exactness: 'at_least', ratedRows: 1, valuedOn: ['2009'] });
	});
});

describe('the data of the map', () => {
	const {
		tableOnly,
		parts,
		rowCount,
		payments,
		pairs: found,
		countries,
		affairs
	} = present(
		derive(
			affairTables([
				{ recovery_id: 'francs', currency: 'CHF', amount: 30, stage_date: '1986', valued_on: '2001-06' },
				{ recovery_id: 'no-rate', affair_id: 'other', currency: 'CHF', amount: 30, stage_date: '1999' },
				{ recovery_id: 'paid', ...paidByBank },
				{ recovery_id: 'fraud', affair_id: 'a-fraud', amount: 5 }
			]),
			descriptor
		)
	);
	const recoveries = tableOnly?.rows ?? [];
	const of = (id: string) => recoveries.find((each) => each.id === id);

	test('holds every row for the table, by stage, payments last, with what the picture does with it', () => {
		expect(rowCount).toBe(4);
		expect(recoveries.map(({ id, use }) => [id, use])).toEqual([
			['francs', 'counted'],
			['fraud', 'counted'],
			['no-rate', 'counted'],
			['paid', 'paid_by_firm']
		]);
	});

	test('tells each stage of each kind, and of all, in counts and by the largest rows', () => {
		const part = (stage: string, kind: string) =>
			parts.find((each) => each.stage === stage && each.kind === kind);
		expect(part('frozen', 'public_corruption')).toMatchObject({
			uses: { counted: 2 },
			dates: ['1986', '1999'],
			rated: 1,
			ratedCurrencies: ['CHF']
		});
		expect(part('frozen', 'all')?.uses).toEqual({ counted: 3 });
		expect(part('frozen', 'all')?.rows.map(({ id }) => id)).toEqual(['francs', 'fraud', 'no-rate']);
		expect(part('returned', 'public_corruption')?.paid.map(({ id }) => id)).toEqual(['paid']);
		expect(part('confiscated', 'fraud')).toMatchObject({ uses: {}, dates: [], rows: [], sourceIds: [] });
	});

	test('converts a sum at the rate of the year at whose prices it is told', () => {
		expect(of('francs')).toMatchObject({ dollars: 15, rateYear: 2001, valuedOn: '2001-06', noDollars: null });
		expect(of('no-rate')).toMatchObject({ dollars: null, rateYear: null, noDollars: 'no_rate' });
	});

	test('names the seat of a payer, and keeps payments apart', () => {
		expect(of('paid')?.payer).toEqual({ name: 'A Bank', seat: 'FRA' });
		expect(countries.FRA).toBe('Land FRA');
		expect(payments).toMatchObject([{ stage: 'returned', rows: 1, dollars: 1e6 }]);
		expect(found.every(({ stage }) => stage === 'frozen')).toBe(true);
	});

	test('takes name and kind of an affair from its own table', () => {
		expect(affairs.map(({ id, kind }) => [id, kind])).toEqual([
			['synthetic', 'public_corruption'],
			['other', 'public_corruption'],
			['a-fraud', 'fraud']
		]);
		expect(of('fraud')?.kind).toBe('fraud');
	});

	test('is none without a row', () => {
		expect(derive(affairTables([]), descriptor)).toBeNull();
	});
});
