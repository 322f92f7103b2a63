import { describe, expect, test } from 'vitest';
import { officialSectors } from '#atlas/persons/isOfficial.ts';
import { derive } from '#scripts/derive/charts/officials-dots.ts';
import { estimatesRow } from '#tests/fixtures/estimates.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';
import { syntheticTotal } from '../annual/synthetic.ts';

const [claimId = ''] = descriptor.home.claim_ids;
const someone = (name: string, sector: 'government' | 'bank' | 'private_business' | null) =>
	row('cases', { case_id: name, name, sector });
const officials = {
	of_which_officials: 30,
	officials_exactness: 'at_least',
	officials_counted: 'party_members_and_officials'
} as const;
const tables = {
	cases: [
		someone('B', 'government'),
		someone('A', 'government'),
		someone('C', 'private_business'),
		someone('D', null)
	],
	estimates: [
		estimatesRow({
			estimate_id: claimId,
			value_low: 4000,
			exactness: 'about',
			period_start_year: 1982,
			period_end_year: 2012
		}),
		estimatesRow({ estimate_id: 'old', measure: 'officials_at_large', value_low: 7, date_published: '2003' }),
		estimatesRow({ estimate_id: 'new', measure: 'officials_at_large', value_low: 9, date_published: '2004' })
	],
	sources: [row('sources', { source_id: 'S-1', kind: 'press' })],
	annual_returns: [
		syntheticTotal({ ...officials, total_id: 'year', scope: 'all_channels' }),
		syntheticTotal({ ...officials, total_id: 'one campaign', cumulative: true }),
		syntheticTotal({
			...officials,
			total_id: 'early',
			scope: 'all_channels',
			cumulative: true,
			of_which_officials: 20,
			period_end: '2000-12-31'
		}),
		syntheticTotal({
			...officials,
			total_id: 'late',
			scope: 'all_channels',
			cumulative: true,
			officials_note: 'Not all came from abroad',
			note: 'Ten years'
		})
	]
};
const data = present(derive(tables, descriptor));

describe('officials', () => {
	test('are no persons of private business, and nobody whose work is not known', () => {
		expect(officialSectors).not.toContain('private_business');
		const named = data.named.flatMap(({ sector, persons }) => persons.map(({ name }) => [sector, name]));
		expect(named).toEqual([
			['government', 'A'],
			['government', 'B']
		]);
		expect(data.cases).toEqual({ persons: 4, sectorUnknown: 1, notOfficials: 1 });
	});
});

describe('the figures', () => {
	test('are the claim of the descriptor, and the latest official ones, each as exact as its column says', () => {
		expect(data.claim).toMatchObject({ persons: 4000, exactness: 'about', from: '1982', to: '2012' });
		expect(data.returned).toMatchObject({
			persons: 30,
			exactness: 'at_least',
			countedAs: 'Party members and officials',
			note: 'Not all came from abroad. Ten years'
		});
		expect(data.atLarge).toMatchObject({ persons: 9 });
	});

	test('never take a yearly count, one campaign’s or one province’s for the official total', () => {
		const only = tables.annual_returns.slice(0, 2);
		expect(derive({ ...tables, annual_returns: only }, descriptor)?.returned).toBeNull();
	});

	test('are nothing to show without a claim of persons', () => {
		expect(derive({ ...tables, estimates: [] }, descriptor)).toBeNull();
		const denial = estimatesRow({ estimate_id: claimId, value_low: null, exactness: null });
		expect(derive({ ...tables, estimates: [denial] }, descriptor)).toBeNull();
	});
});

test('of very many the first of each sector are named, and the rest only in the table', () => {
	const cases = Array.from({ length: 60 }, (_, index) =>
		someone(`P ${String(index).padStart(2, '0')}`, 'bank')
	);
	const many = present(derive({ ...tables, cases }, descriptor));
	const bank = officialSectors.indexOf('bank');
	expect(many.named[bank]).toMatchObject({ count: 60 });
	expect(many.named[bank]?.persons).toHaveLength(50);
	expect(many.tableOnly?.furtherNamed[bank]?.map(({ name }) => name)[0]).toBe('P 50');
	expect(data.tableOnly).toBeUndefined();
});

test('sources are counted by kind, each once', () => {
	expect(data.allSources).toEqual({ press: 1 });
});
