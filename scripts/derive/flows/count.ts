import type { Exactness } from '#atlas/words/exactness.ts';

/** Persons whom a source puts in one place. */
export interface PlacePersons {
	/** Null for a region that is no jurisdiction ("Southeast Asia"). */
	readonly iso3: string | null;
	readonly name: string;
	readonly persons: number;
	readonly exactness: Exactness;
	readonly note: string | null;
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

/** What a count says of the persons in it. */
export type HowPlaced = 'believed_in' | 'reported_in' | 'returned_from' | 'handed_over';

/** One count in one direction at one date. Its numbers are never added to those of another. */
export interface CountSide {
	readonly direction: 'out' | 'back';
	readonly how: HowPlaced;
	/** Whom it counts: the codes of `destinations.scope`, or `documented`. */
	readonly scope: string;
	readonly label: string;
	/** A date that may be partial. */
	readonly asOf: string;
	/** How many persons the whole count holds, placed or not; null where no total was given. */
	readonly size: number | null;
	/** Jurisdictions and regions outside the home jurisdiction, most persons first. */
	readonly places: readonly PlacePersons[];
	/** Persons of this count found inside the home jurisdiction: no flow. */
	readonly inside: number;
}

/** Under which heading a reader finds a count. */
export type CountHeading = 'hundred' | 'documented' | 'other' | 'not_officials';

/** What a reader can choose to see: one count, or one count with the returns of the same persons beside it. */
export interface Count {
	readonly id: string;
	readonly heading: CountHeading;
	readonly label: string;
	readonly sides: readonly CountSide[];
}
