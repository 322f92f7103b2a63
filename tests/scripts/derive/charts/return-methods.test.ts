import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/return-methods.ts';
import type { ReturnMethodsRow } from '#atlas/rows.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

/** A synthetic row: ten of the forty were extradited, an office says. */
const way = (differs: Partial<ReturnMethodsRow>) =>
	row('return_methods', {
		group: 'red_notice_100_first_40',
		group_size: 40,
		method: 'extradition',
		persons: 10,
		exactness: 'exact',
		claimed_by: 'an office',
		claimant_kind: 'official',
		...differs
	});

describe('synthetic ways of return', () => {
	test('stand by group and claimant, the ways in the order of the descriptor', () => {
		const rows = [
			way({ method: 'died', persons: 1 }),
			way({}),
			way({
				claimed_by: 'a rights group',
				claimant_kind: 'civil_society',
				persons: null,
				share_percent: 20,
				exactness: 'about'
			})
		];
		const { groups } = present(derive({ return_methods: rows }, descriptor));
		expect(
			groups.map(({ claimedBy, claimantKind, ways }) => [
				claimedBy,
				claimantKind,
				ways.map(({ method, exactness }) => [method, exactness])
			])
		).toEqual([
			[
				'an office',
				'official',
				[
					['extradition', 'exact'],
					['died', 'exact']
				]
			],
			['a rights group', 'civil_society', [['extradition', 'about']]]
		]);
	});

	test('of one claimant are apart where the authorities count and where civil society does', () => {
		const rows = [way({}), way({ claimant_kind: 'civil_society' })];
		expect(present(derive({ return_methods: rows }, descriptor)).groups).toHaveLength(2);
	});

	test('are refused where they outnumber their group', () => {
		const rows = [way({ persons: 30 }), way({ method: 'died', persons: 11 })];
		expect(() => derive({ return_methods: rows }, descriptor)).toThrow(
			'The ways of return of red_notice_100_first_40 are 41, more than the group’s 40'
		);
	});

	test('are nothing to show without an official count', () => {
		expect(derive({ return_methods: [] }, descriptor)).toBeNull();
		expect(derive({ return_methods: [way({ claimant_kind: 'civil_society' })] }, descriptor)).toBeNull();
	});
});
