import fc from 'fast-check';
import type { CaseEntry, CasesPage } from '#scripts/derive/pages/cases.ts';

/** A synthetic case of which nothing is known but the name. */
export const bare: CaseEntry = {
	id: 'synthetic',
	name: 'Synthetic Person',
	nameZh: null,
	standing: 'accused',
	list: 'other',
	noticeRank: null,
	returnSequence: null,
	position: null,
	sector: null,
	province: null,
	offences: null,
	alleged: null,
	fled: null,
	fledTo: null,
	returned: null,
	returnedFrom: null,
	returnMethod: 'unknown',
	outcome: 'named; no later report found',
	outcomeKind: 'unknown',
	recovered: null,
	sourceIds: ['S-1'],
	confidence: 'low',
	note: null
};

/** Words for synthetic cases, as the descriptor would give them. */
export const words: Pick<CasesPage, 'labels' | 'titles' | 'places'> = {
	labels: {
		standing: { accused: 'Accused, not convicted', convicted: 'Convicted in China' },
		list: { red_notice_100: 'The hundred', other: 'Not on that list' },
		sector: { bank: 'Bank', government: 'Government' },
		alleged_offence: { bribery: 'Bribery', fraud: 'Fraud', other: 'Other' },
		return_method: {
			extradition: 'Extradition',
			capture_in_china: 'Captured in China',
			died: 'Died abroad',
			not_returned: 'Not returned',
			unknown: 'Not known'
		},
		outcome_kind: { convicted: 'Convicted', unknown: 'Not known' },
		confidence: { low: 'Low' }
	},
	titles: { position: 'Position', outcome: 'Outcome', alleged_offence: 'Alleged offence' },
	places: {
		CAN: { name: 'Canada', nameZh: '加拿大' },
		USA: { name: 'United States', nameZh: '美国' }
	}
};

const date = fc.option(
	fc.oneof(
		fc.integer({ min: 1990, max: 2025 }).map(String),
		fc
			.tuple(fc.integer({ min: 1990, max: 2025 }), fc.integer({ min: 1, max: 12 }))
			.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)
	)
);

/** Any number of synthetic cases with ids of their own. */
export const anyCases: fc.Arbitrary<readonly CaseEntry[]> = fc
	.array(
		fc.record({
			name: fc.constantFrom('Li Hua', 'Lǐ Huá', 'Zhao Ming', 'Ouyang Lan', 'Éva Wu'),
			nameZh: fc.option(fc.constantFrom('李华', '赵明', '欧阳兰')),
			sector: fc.option(fc.constantFrom('bank' as const, 'government' as const)),
			list: fc.constantFrom('red_notice_100' as const, 'other' as const),
			noticeRank: fc.option(fc.integer({ min: 1, max: 5 })),
			fled: date,
			returned: date,
			fledTo: fc.option(fc.uniqueArray(fc.constantFrom('CAN', 'USA'), { minLength: 1 })),
			returnMethod: fc.constantFrom('extradition' as const, 'not_returned' as const, 'unknown' as const),
			outcomeKind: fc.constantFrom('convicted' as const, 'unknown' as const)
		}),
		{ maxLength: 70 }
	)
	.map((made) => made.map((known, index) => ({ ...bare, ...known, id: `case-${index}` })));
