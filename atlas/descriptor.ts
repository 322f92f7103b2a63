/** The types a field may have; each is one way to read a cell's text. */
export const fieldTypes = ['string', 'integer', 'number', 'boolean', 'list', 'year', 'date'] as const;
export type FieldType = (typeof fieldTypes)[number];

/** One allowed code of a coded field, with the words that stand for it everywhere. */
export interface Category {
	readonly value: string;
	readonly label: string;
	readonly description?: string;
}

/** What a cell must satisfy beyond its type. On a list, `pattern` and `enum` hold for every item. */
export interface Constraints {
	readonly required?: boolean;
	readonly unique?: boolean;
	readonly pattern?: string;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly enum?: readonly string[];
}

/** One column of a table. */
export interface Field {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly type: FieldType;
	readonly constraints?: Constraints;
	readonly categories?: readonly Category[];
	/** What separates the items of a list. */
	readonly delimiter?: string;
	readonly itemType?: 'string';
	/** A date known to the year, the month or the day. */
	readonly partialDate?: boolean;
	/** A code of ISO 4217. */
	readonly currencyCode?: boolean;
	/** An address that may be linked: http or https. */
	readonly url?: boolean;
	/** What a number counts, e.g. "persons". */
	readonly unit?: string;
	/** The language of a text, e.g. "zh-Hans"; English where absent. */
	readonly lang?: string;
	readonly example?: string;
}

/** The values of a field are keys of another table, or of the same one where `resource` is empty. */
export interface ForeignKey {
	readonly fields: readonly string[];
	readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** A check across the fields of a row, by the name of its file in `scripts/validate/rules/`, with its own options. */
export interface RuleOptions {
	readonly rule: string;
	readonly [option: string]: unknown;
}

/** One table: a CSV file and what it must hold. */
export interface Resource {
	readonly name: string;
	readonly path: string;
	readonly title: string;
	readonly description: string;
	readonly schema: {
		readonly fields: readonly Field[];
		readonly primaryKey: string;
		readonly foreignKeys?: readonly ForeignKey[];
		readonly missingValues?: readonly string[];
	};
	readonly rules?: readonly RuleOptions[];
}

export interface License {
	readonly name: string;
	readonly path: string;
	readonly title?: string;
}

export interface Contributor {
	readonly title: string;
	readonly roles?: readonly string[];
	readonly path?: string;
	readonly email?: string;
}

/** The jurisdiction the atlas starts from. */
export interface Home {
	readonly iso3: string;
	readonly name: string;
	/** The claims that open the story: ids of rows of `estimates`. */
	readonly claim_ids: readonly string[];
	/** Degrees east of Greenwich. */
	readonly map_centre_longitude: number;
}

/** One sentence of the story: a template (`scripts/derive/story/parseTemplate.ts`) and what it rests on beside the rows it names. */
export interface StorySentence {
	readonly says: string;
	/** Ids of sources for what no row in the template carries. */
	readonly sources?: readonly string[];
	/** True for a sentence of ours that states no fact of the field. */
	readonly ours?: boolean;
}

/** One step of the story: a heading, paragraphs, and the chart that they speak of. */
export interface StoryStep {
	readonly id: string;
	readonly heading: string;
	/** Id of a chart in the registry, and the options it opens with where they are not its initial ones. */
	readonly chart: string;
	readonly options?: Readonly<Record<string, string>>;
	/**
	 * Where the picture stands on a wide screen: beside the text, staying while it moves, unless told; `tall` where it is the
	 * text that stays beside a picture taller than a window; `across` the whole page, below the text.
	 */
	readonly layout?: 'beside' | 'tall' | 'across';
	readonly paragraphs: readonly (readonly StorySentence[])[];
}

/** The story that opens the atlas; its numbers are filled in from the tables. */
export interface Story {
	/** What stands first, in the largest type: the claim as people repeat it. */
	readonly lede: { readonly people: string; readonly money: string; readonly question: string };
	readonly steps: readonly StoryStep[];
}

/** `data/datapackage.json`: the contract of the tables (Data Package v2, with properties of our own). */
export interface Descriptor {
	readonly $schema?: string;
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly version: string;
	/** The data's own date, RFC 3339: "now" for everything derived. */
	readonly created: string;
	readonly licenses: readonly License[];
	readonly contributors: readonly Contributor[];
	readonly keywords?: readonly string[];
	readonly home: Home;
	/** The prose of the opening page; a package without it has none. */
	readonly story?: Story;
	readonly resources: readonly Resource[];
}
