import fc from 'fast-check';
import type { CaseEntry, CasesPage } from '#scripts/derive/pages/cases.ts';

/** A synthetic case of which nothing is known but the name. */
export const bare: CaseEntry = {
	id: 'synthetic',
	name: 'Synthetic Person',
	nameZh: null,
	standing: { label: 'Accused, not convicted', caveat: null },
	standingCode: 'accused',
	list: 'other',
	noticeRank: null,
	returnSequence: null,
	position: null,
	sector: null,
	province: null,
	offences: null,
	alleged: null,
	affair: null,
	fled: null,
	fledKind: null,
	fledTo: null,
	returnStatus: 'not_known',
	returned: null,
	returnedKind: null,
	returnedBy: null,
	returnedFrom: null,
	returnMethod: null,
	lastReported: null,
	died: null,
	outcome: 'named; no later report found',
	outcomeKind: 'unknown',
	sentence: null,
	sentenced: null,
	recovered: null,
	sourceIds: ['S-1'],
	confidence: 'low',
	checked: null,
	note: null
};

/** Words for synthetic cases, as the descriptor would give them. */
export const words: Pick<CasesPage, 'labels' | 'titles' | 'places'> = {
	labels: {
		standing: { accused: 'Accused, not convicted', convicted: 'Convicted by a home court' },
		list: { red_notice_100: 'The hundred', other: 'Not on that list' },
		sector: { bank: 'Bank', government: 'Government' },
		alleged_offence: { bribery: 'Bribery', fraud: 'Fraud', other: 'Other' },
		return_status: { back: 'Back', not_back: 'Not back', not_known: 'Not known whether back' },
		return_method: {
			extradition: 'Extradition',
			capture_at_home: 'Caught inside the country',
			unknown: 'How is not known'
		},
		outcome_kind: { convicted: 'Convicted', unknown: 'Not known' },
		confidence: { low: 'Low' }
	},
	titles: {
		position: 'Position',
		outcome: 'Outcome',
		alleged_offence: 'Alleged offence',
		amount_recovered: 'Amount recovered',
		sentence: 'Sentence',
		affair_id: 'Affair'
	},
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
			returnStatus: fc.constantFrom('back' as const, 'not_back' as const, 'not_known' as const),
			returnMethod: fc.constantFrom('extradition' as const, 'unknown' as const, null),
			outcomeKind: fc.constantFrom('convicted' as const, 'unknown' as const)
		}),
		{ maxLength: 70 }
	)
	.map((made) => made.map((known, index) => ({ ...bare, ...known, id: `case-${index}` })));
