import { lowerFirst } from '../words/lowerFirst.ts';

/** Where a person stands in law, in the descriptor's words: the label is never shown without the caveat. */
export interface Standing {
	readonly label: string;
	/** What the sources leave open about it; null where they leave nothing open. */
	readonly caveat: string | null;
}

/** A person's name, which never goes without the standing. */
export interface NamedPerson {
	readonly name: string;
	readonly nameZh: string | null;
	readonly standing: Standing;
}

/** A standing by itself, as in a cell: "Accused, not convicted (officials said …)". */
export function standingText({ label, caveat }: Standing): string {
	return caveat === null ? label : `${label} (${lowerFirst(caveat)})`;
}

/** A standing after a name, within a sentence: "accused, not convicted (officials said …)". */
export function standingInSentence(standing: Standing): string {
	return lowerFirst(standingText(standing));
}
