/** What kind of instrument it is; the codes of `treaties.type`. */
export type InstrumentType =
	| 'extradition'
	| 'mutual_legal_assistance'
	| 'transfer_of_sentenced_persons'
	| 'law_enforcement_cooperation'
	| 'asset_sharing'
	| 'surrender_of_fugitives';

/** What sources last said of an instrument; the codes of `treaties.status`. */
export type InstrumentStatus = 'in_force' | 'signed_not_in_force' | 'suspended' | 'terminated' | 'unknown';

/** The stages of an instrument as far as they are known: dates may be partial (`2004`, `2004-11`), null where not known. */
export interface InstrumentStages {
	readonly signed: string | null;
	/** When a legislature approved it, which it does only after the signature. */
	readonly approved: string | null;
	readonly entered_into_force: string | null;
	/** The earliest date for which a source says that the instrument was in force; not the day it took effect. */
	readonly in_force_by: string | null;
	/** The latest date for which a source says that it was not, or not yet, in force. */
	readonly not_in_force_on: string | null;
	readonly suspended: string | null;
	readonly terminated: string | null;
	readonly status: InstrumentStatus;
}

/** An instrument with a partner; a row of `treaties` is one. */
export interface Instrument extends InstrumentStages {
	readonly type: InstrumentType;
	/** Whose instrument it is: the home jurisdiction's, or that of another that makes its own. */
	readonly party_iso3: string;
	readonly partner_iso3: string;
}

/** Where an instrument stood on one day, as far as sources tell. */
export type LegalState =
	/** Not signed by then, or not yet in force and no source says that it was signed. */
	| 'none'
	/** Signed by then and not in force. */
	| 'signed'
	/** How far it had come by then is not known: signed, in force, or even ended. */
	| 'not_known'
	| 'in_force'
	| 'suspended'
	| 'terminated';
