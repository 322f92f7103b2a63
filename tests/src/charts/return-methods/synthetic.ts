import { derive } from '#scripts/derive/charts/return-methods.ts';
import type { ReturnMethodsRow } from '#atlas/rows.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

/** Synthetic ways of one group as one claimant counts them. */
const group = (
	common: Partial<ReturnMethodsRow>,
	ways: readonly (readonly [ReturnMethodsRow['method'], number])[]
) =>
	ways.map(([method, persons]) =>
		row('return_methods', {
			claimed_by: 'an office',
			claimant_kind: 'official',
			exactness: 'exact',
			period_start: '2001-01-01',
			period_end: '2001-12-31',
			...common,
			method,
			persons
		})
	);

/** Synthetic: a count split into ways, a rights group’s reading of it in shares, one with a way alone, one with deaths. */
export const synthetic = present(
	derive(
		{
			return_methods: [
				...group({ group: 'sky_net_2018', group_size: 1000 }, [
					['extradition', 13],
					['repatriation', 1],
					['persuasion', 500],
					['border_interception', 202],
					['capture_at_home', 284]
				]),
				...group(
					{ group: 'sky_net_2018', group_size: 1000, claimant_kind: 'civil_society', exactness: 'about' },
					[
						['involuntary_return', 64],
						['extradition', 1]
					]
				).map((way) => ({ ...way, claimed_by: 'A Group', share_percent: way.persons, persons: null })),
				...group({ group: 'returned_2014_2020_06', group_size: 7831, exactness: 'at_least' }, [
					['extradition', 50]
				]),
				...group({ group: 'red_notice_100_first_40', group_size: 40 }, [
					['voluntary_surrender', 25],
					['died', 2]
				])
			]
		},
		{ ...descriptor, home: { ...descriptor.home, name: 'Homeland' } }
	)
);
