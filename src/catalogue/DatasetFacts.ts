import type { ListedFile, Part } from './ListedFile.ts';

/** A field of a table or a chart's file, as a catalogue names it. */
export interface Variable {
	readonly name: string;
	readonly title: string;
	readonly description?: string | undefined;
	readonly unit?: string | undefined;
}

/** What catalogues say of the data package, a table of it, or a chart. Addresses are whole. */
export interface DatasetFacts {
	readonly of: Part;
	readonly title: string;
	/** Of 50 characters at least. */
	readonly description: string;
	/** Where its page stands; that is also what it is called among linked data. */
	readonly page: string;
	readonly identifier: string;
	/** Another place that has it. */
	readonly sameAs?: string | undefined;
	readonly version: string;
	/** The data's own day, `YYYY-MM-DD`. */
	readonly day: string;
	readonly creators: readonly string[];
	/** Addresses of the licences. */
	readonly licences: readonly string[];
	readonly keywords: readonly string[];
	/** How it is cited, to be read. */
	readonly citation: string;
	readonly rows: number;
	/** Dates, as exact as they are known; null where its rows have none. */
	readonly period: { readonly from: string; readonly to: string } | null;
	/** Names of the jurisdictions that its rows name or, where they are many, of the regions in which those lie. */
	readonly places: readonly string[];
	readonly variables: readonly Variable[];
	readonly files: readonly ListedFile[];
	/** What it rests on. */
	readonly sources: { readonly name: string; readonly address: string };
}

/** A version that is kept as it was. */
export interface KeptVersion {
	readonly version: string;
	/** `YYYY-MM-DD` */
	readonly day: string;
	/** Where it stands, whole. */
	readonly address: string;
}

/** The catalogue that they stand in. */
export interface Catalogue {
	readonly title: string;
	readonly description: string;
	/** Its address as linked data, and as a page. */
	readonly address: string;
	readonly page: string;
	/** Where it is told how the data are gathered. */
	readonly methods: string;
}

/** The catalogue with all that stands in it. */
export interface CatalogueFacts extends Catalogue {
	/** The data package as a whole. */
	readonly whole: DatasetFacts;
	readonly parts: readonly DatasetFacts[];
	/** The newest first. */
	readonly versions: readonly KeptVersion[];
}
