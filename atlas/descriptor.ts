// Written by `npm run types` from scripts/validate/descriptorSchema.ts. Change that, not this file.

/** `data/datapackage.json`: the contract of the tables (Data Package v2, with properties of our own). */
export interface Descriptor {
	readonly $schema?: string;
	readonly id?: string;
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly homepage?: string;
	readonly version: string;
	/** The data’s own date, RFC 3339: "now" for everything derived. */
	readonly created: string;
	readonly licenses: readonly License[];
	readonly contributors: readonly Contributor[];
	readonly sources?: readonly PackageSource[];
	readonly keywords?: readonly string[];
	readonly home: Home;
	/** The prose of the opening page; a package without it has none. */
	readonly story?: Story;
	/** The words of this package beside those of the field, and facts of it beside those. */
	readonly glossary?: readonly OwnWord[];
	readonly methods?: OwnMethods;
	readonly resources: readonly Resource[];
}

/** Terms under which the package may be used. */
export interface License {
	readonly name: string;
	readonly path: string;
	readonly title?: string;
}

/** Who made the package. */
export interface Contributor {
	readonly title: string;
	readonly roles?: readonly string[];
	readonly path?: string;
	readonly email?: string;
}

/** What the package as a whole was made from. */
export interface PackageSource {
	readonly title: string;
	readonly path?: string;
	readonly email?: string;
	readonly version?: string;
}

/** The jurisdiction the atlas starts from. */
export interface Home {
	readonly iso3: string;
	readonly name: string;
	/** The language, beside English, in which names are given (BCP 47, "zh-Hans"); English alone where absent. */
	readonly language?: string;
	/** The claims that open the story: ids of rows of `estimates`. */
	readonly claim_ids: readonly string[];
	/** Degrees east of Greenwich. */
	readonly map_centre_longitude: number;
	/** Where "no treaty" would say something false about it; none where absent. */
	readonly outside_treaties?: readonly OutsideTreaties[];
}

/** A jurisdiction whose relation to the home jurisdiction treaties between states do not govern, and why, in a sentence. */
export interface OutsideTreaties {
	readonly iso3: string;
	readonly reason: string;
}

/** The story that opens the atlas; its numbers are filled in from the tables. */
export interface Story {
	/** What stands first, in the largest type: the claim as people repeat it; where absent, the package’s title does. */
	readonly lede?: {
		readonly people: string;
		readonly money: string;
		readonly question: string;
		/** The beginning of the answer, in a few sentences. */
		readonly dek?: readonly StorySentence[];
	};
	readonly steps: readonly StoryStep[];
	/** What stands last: what we know and what we do not, a sentence each. */
	readonly end?: {
		readonly known: readonly StorySentence[];
		readonly not_known: readonly StorySentence[];
	};
}

/** One sentence of the story, and what it rests on beside the rows it names. */
export interface StorySentence {
	/** A template: scripts/derive/story/parseTemplate.ts. */
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
	/** Id of a chart in the registry. */
	readonly chart: string;
	/** The options that the chart opens with where they are not its initial ones. */
	readonly options?: Readonly<Record<string, string>>;
	/** Where the picture stands on a wide screen: beside the text, staying while it moves, unless told; `tall` where it is the text that stays beside a picture taller than a window; `across` the whole page, below the text. */
	readonly layout?: 'beside' | 'tall' | 'across';
	/** What the picture shows while a paragraph is read, one for each: options beside those it opens with. */
	readonly states?: readonly Readonly<Record<string, string>>[];
	readonly paragraphs: readonly (readonly StorySentence[])[];
}

/** A word of this package alone, or what it adds to a word of the field (atlas/glossary.ts) that has the same id. */
export interface OwnWord {
	readonly id: string;
	/** What it is called; only a word of the field may go without. */
	readonly term?: string;
	/** What it means; only a word of the field may go without. */
	readonly text?: string;
	/** A fact beside the definition, with its source; part of a sentence. */
	readonly fact?: {
		readonly text: string;
		readonly source_id: string;
	};
}

/** What the page of the methods says of this package beside what holds for any. */
export interface OwnMethods {
	/** Groups of persons that share members, as a list that begins a sentence: "The list, the police’s campaign". */
	readonly overlapping?: string;
	/** Pairs of figures that nothing may add or join. */
	readonly kept_apart?: readonly KeptApart[];
}

/** Two figures that look as if they belonged together, and why they do not. */
export interface KeptApart {
	readonly one: string;
	readonly other: string;
	readonly why: string;
}

/** One table: a CSV file and what it must hold. */
export interface Resource {
	readonly $schema?: string;
	readonly name: string;
	readonly path: string;
	readonly type?: 'table';
	/** What `type` says, for readers of version 1. */
	readonly profile?: 'tabular-data-resource';
	readonly title: string;
	readonly description: string;
	readonly format?: 'csv';
	readonly mediatype?: 'text/csv';
	readonly encoding?: 'utf-8';
	/** What separates cells: said, as some readers guess it from the first rows and guess wrong. */
	readonly dialect?: {
		readonly delimiter: ',';
	};
	readonly bytes?: number;
	readonly hash?: string;
	readonly schema: TableSchema;
	/** The tables that this one is made from. Published tables have it; none in `data/` is made. */
	readonly derivedFrom?: readonly string[];
	readonly rules?: readonly RuleOptions[];
	readonly coverage?: readonly ExpectedRows[];
	/** On the table of checks: rows looked at that are withdrawn since, told as a number. */
	readonly withdrawn?: {
		readonly rows: number;
		readonly reason: string;
	};
	/** On the table of checks: what kinds of error a look found, in words. */
	readonly kindsOfError?: readonly string[];
}

/** The fields of a table and its keys. */
export interface TableSchema {
	readonly $schema?: string;
	readonly fields: readonly Field[];
	readonly primaryKey: readonly string[];
	/** Fields that are unique together. As in SQL, a row in which one of them is empty is left out. */
	readonly uniqueKeys?: readonly (readonly string[])[];
	readonly foreignKeys?: readonly ForeignKey[];
	/** The same for each item of a list. Ours: the standard knows no keys inside a cell, and read by it each such cell would break one. */
	readonly listForeignKeys?: readonly ForeignKey[];
	/** An empty cell means not known, and nothing else does. */
	readonly missingValues?: readonly string[];
}

/** One column of a table. */
export interface Field {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly type: FieldType;
	/** `uri`: an address that may be linked, http or https. */
	readonly format?: 'default' | 'uri';
	readonly constraints?: Constraints;
	readonly categories?: readonly Category[];
	readonly categoriesOrdered?: boolean;
	/** Makes the field a list, and separates its items. Ours: the official profile of 2.0 does not know the type `list`, so that to other tools it is a text. */
	readonly listDelimiter?: ';';
	/** The allowed codes of a list’s items. Ours: `categories` would speak of the whole cell. */
	readonly listCategories?: readonly Category[];
	/** A date known to the year, the month or the day. */
	readonly partialDate?: boolean;
	/** A date that may lie after the data’s own day, `created`; any other is refused there. */
	readonly mayLieAhead?: boolean;
	/** A date that may lie before 1900; any other is refused there as a slip. */
	readonly mayBeBefore1900?: boolean;
	/** A code of ISO 4217. */
	readonly currencyCode?: boolean;
	/** What a number counts, e.g. "persons". */
	readonly unit?: string;
	/** The language of a text, e.g. "zh-Hans"; English where absent. */
	readonly lang?: string;
	readonly example?: string;
	readonly trueValues?: readonly 'true'[];
	readonly falseValues?: readonly 'false'[];
}

/** The types a field may have; each is one way to read a cell’s text. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'year' | 'date';

/** What a cell must satisfy beyond its type. */
export interface Constraints {
	readonly required?: boolean;
	readonly unique?: boolean;
	/** A regular expression that the whole cell matches, of a list too, as in the standard. */
	readonly pattern?: string;
	readonly minimum?: number;
	readonly maximum?: number;
	/** The number lies above this: a rate is above zero. */
	readonly exclusiveMinimum?: number;
	readonly enum?: readonly string[];
}

/** One allowed code of a coded field, with the words that stand for it everywhere. */
export interface Category {
	readonly value: string;
	readonly label: string;
	readonly description?: string;
}

/** The values of a field are keys of another table, or of the same one. */
export interface ForeignKey {
	readonly fields: readonly string[];
	readonly reference: {
		/** The other table; absent where the field refers to a row of the same one. */
		readonly resource?: string;
		readonly fields: readonly string[];
	};
}

/** A check across the fields of a row, by the name of its file in scripts/validate/rules/. */
export type RuleOptions =
	| AmountHasCurrencyRule
	| DateHasKindRule
	| DatesInOrderRule
	| FigureHasExactnessRule
	| FigureSaysWhomRule
	| HighNeedsTwoOriginsRule
	| InForceHasDateOrReasonRule
	| LowNotAboveHighRule
	| NameOfRule
	| OnlyWhenRule
	| RowExistsRule;

/** An amount says of which currency it is. */
export interface AmountHasCurrencyRule {
	readonly rule: 'amount_has_currency';
	readonly amount: string;
	readonly currency: string;
}

/** A date says whether it is that of the event, of its announcement or of a report, and nothing says it of no date. */
export interface DateHasKindRule {
	readonly rule: 'date_has_kind';
	readonly date: string;
	readonly kind: string;
}

/** No date comes after a later one in the list. */
export interface DatesInOrderRule {
	readonly rule: 'dates_in_order';
	readonly fields: readonly string[];
}

/** A figure says how exact it is, and nothing says it of no figure. */
export interface FigureHasExactnessRule {
	readonly rule: 'figure_has_exactness';
	readonly figures: readonly string[];
	readonly exactness: string;
}

/** A number says whom it counts, and nothing says it of no number. */
export interface FigureSaysWhomRule {
	readonly rule: 'figure_says_whom';
	readonly figure: string;
	readonly counted: string;
}

/** A row of high confidence rests on two pages of independent origin, or on one official act. */
export interface HighNeedsTwoOriginsRule {
	readonly rule: 'high_needs_two_origins';
	readonly confidence: string;
	readonly sources: string;
}

/** An instrument whose status is that value has one of the dates, or a note that says why there is none. */
export interface InForceHasDateOrReasonRule {
	readonly rule: 'in_force_has_date_or_reason';
	readonly status: string;
	readonly value: string;
	readonly dates: readonly string[];
	readonly reason: string;
}

/** The ends of a range are in order. */
export interface LowNotAboveHighRule {
	readonly rule: 'low_not_above_high';
	readonly low: string;
	readonly high: string;
}

/** A name beside a code is that of the code’s row, or another declared for it. */
export interface NameOfRule {
	readonly rule: 'name_of';
	readonly name: string;
	readonly code: string;
	readonly table: string;
	/** The field of that table that holds the code. */
	readonly key: string;
	/** The field of that table that holds the name. */
	readonly table_name: string;
	/** By code: what else may stand for it. */
	readonly other_names?: Readonly<Record<string, readonly string[]>>;
}

/** A field is empty unless another is one of the values. */
export interface OnlyWhenRule {
	readonly rule: 'only_when';
	readonly field: string;
	/** The rule holds for these values of the field only. */
	readonly values?: readonly string[];
	readonly when: string;
	/** The values of the other field. */
	readonly is: readonly string[];
}

/** The row whose table and primary key two fields name is there. */
export interface RowExistsRule {
	readonly rule: 'row_exists';
	readonly table: string;
	readonly id: string;
}

/** How many rows a source says there must be, of all of a table or of those that `where` picks. */
export interface ExpectedRows {
	/** What is counted, in words that follow a number: "persons of the list of April 2015". */
	readonly title: string;
	/** Values by field that a row must have to count; every row counts where it is absent. */
	readonly where?: Readonly<Record<string, string>>;
	readonly expected: number;
	/** Day that the source speaks of; may be partial. */
	readonly as_of: string;
	readonly source_ids: readonly string[];
}
