import type { InstrumentType } from './instrument.ts';

/** What a type is called where there is room for a word or two: in a legend, beside a mark. */
export const shortNames: Readonly<Record<InstrumentType, string>> = {
	extradition: 'extradition treaty',
	mutual_legal_assistance: 'legal assistance',
	transfer_of_sentenced_persons: 'transfer of prisoners',
	law_enforcement_cooperation: 'police cooperation',
	asset_sharing: 'asset sharing',
	surrender_of_fugitives: 'surrender agreement'
};
