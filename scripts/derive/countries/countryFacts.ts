import type { Checked } from '#atlas/checks.ts';
import type { DateKind } from '#atlas/dates/withDateKind.ts';
import type { ReturnDay } from '#atlas/persons/returnDayText.ts';
import type { NamedPerson } from '#atlas/persons/standing.ts';
import type { DescribedSum } from '#atlas/words/describeSum.ts';
import type { SourceSummaries } from '#atlas/sources.ts';
import type { InstrumentType, LegalState } from '#atlas/instruments/instrument.ts';

interface Sourced extends Checked {
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

/** A fact in words, when, and what it rests on. */
export interface CountryEntry extends Sourced {
	readonly id: string;
	readonly heading: string;
	/** ISO 8601, may be partial; null where not known. */
	readonly date: string | null;
	/** Whether the date is that of the event, of its announcement or of a report. */
	readonly dateKind: DateKind;
	readonly text: string;
}

/** A bilateral instrument, and where it stands on the day of the data. */
export interface CountryInstrument extends Sourced {
	readonly id: string;
	readonly type: InstrumentType;
	/** Code of the jurisdiction whose instrument it is. */
	readonly party: string;
	/** Type, and the other party where the instrument is not the home jurisdiction's. */
	readonly heading: string;
	readonly state: LegalState;
	/** "In force since 1 July 1995." */
	readonly stateText: string;
	/** Known stages, in order. */
	readonly stages: readonly { readonly label: string; readonly date: string }[];
	readonly note: string | null;
}

/** A person whose flight or return touches a jurisdiction; the standing goes wherever the name goes. */
export interface CountryPerson extends Sourced, NamedPerson, ReturnDay {
	readonly id: string;
	/** The case's id: its anchor on the page of cases. */
	readonly caseId: string;
	readonly relation: 'reported_there' | 'returned_from';
	/** The date of flight, ISO 8601, may be partial; null where not known. */
	readonly fled: string | null;
	readonly fledKind: DateKind | null;
	/** The latest day for which a source tells of somebody who is not known to be back. */
	readonly lastReported: string | null;
	readonly outcome: string;
}

/** A sum at one stage of recovery, in the currency of the source; never to be added to another. */
export interface CountryMoney extends Sourced, DescribedSum {
	readonly id: string;
	readonly affair: string;
	readonly affairKind: string;
	readonly stage: string;
	readonly requesting: string | null;
	readonly holding: string | null;
	/** The firm or bank that paid, where one did: no returned loot then. */
	readonly payer: { readonly name: string | null; readonly seat: string | null } | null;
	readonly date: string | null;
	readonly dateKind: DateKind | null;
	/** Whether the sum contains other rows of the affair, and whether it may repeat one. */
	readonly isTotal: boolean;
	readonly mayOverlap: boolean;
	readonly note: string | null;
}

/** The lists of a jurisdiction; persons are two, and somebody may stand in both. */
export const listNames = [
	'instruments',
	'counts',
	'reported',
	'back',
	'money',
	'payments',
	'milestones'
] as const;
export type ListName = (typeof listNames)[number];

/** What the tables know of one jurisdiction: of each list the beginning, and how long it is. */
export interface CountryFacts {
	readonly iso3: string;
	readonly name: string;
	readonly nameZh: string | null;
	readonly isHome: boolean;
	/** True where treaties between states do not apply between it and the home jurisdiction. */
	readonly isOutsideTreaties: boolean;
	/** All of it in one sentence. */
	readonly summary: string;
	readonly dataDate: string;
	readonly instruments: readonly CountryInstrument[];
	/** Counts published for groups: one each, never to be added. */
	readonly counts: readonly CountryEntry[];
	readonly persons: readonly CountryPerson[];
	/** Frozen, confiscated, returned and shared. */
	readonly money: readonly CountryMoney[];
	/** What firms and banks paid, by their seat and by whom it was paid to: no returned loot. */
	readonly payments: readonly CountryMoney[];
	readonly milestones: readonly CountryEntry[];
	/** How long each list is in all. */
	readonly totals: Readonly<Record<ListName, number>>;
	/** What to show of each source that an entry names. */
	readonly sources: SourceSummaries;
}

/** All that the tables know of one, before it is summed up. */
export type KnownFacts = Omit<CountryFacts, 'sources' | 'summary' | 'totals'>;
