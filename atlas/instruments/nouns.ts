import type { InstrumentType } from './instrument.ts';

/** The words for a type of instrument within a sentence: one of them, several of them. */
export const nouns: Readonly<Record<InstrumentType, { readonly one: string; readonly many: string }>> = {
	extradition: { one: 'extradition treaty', many: 'extradition treaties' },
	mutual_legal_assistance: {
		one: 'mutual legal assistance treaty',
		many: 'mutual legal assistance treaties'
	},
	transfer_of_sentenced_persons: {
		one: 'treaty to transfer sentenced persons',
		many: 'treaties to transfer sentenced persons'
	},
	law_enforcement_cooperation: {
		one: 'law-enforcement cooperation agreement',
		many: 'law-enforcement cooperation agreements'
	},
	asset_sharing: { one: 'asset-sharing agreement', many: 'asset-sharing agreements' },
	surrender_of_fugitives: { one: 'surrender agreement', many: 'surrender agreements' }
};
