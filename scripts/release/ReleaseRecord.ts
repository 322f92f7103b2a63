/** What kind of change it is; the codes of `kind` in `changes.csv`. */
export type ChangeKind =
	| 'table_added'
	| 'table_removed'
	| 'table_renamed'
	| 'field_added'
	| 'field_removed'
	| 'field_renamed'
	| 'code_renamed'
	| 'row_added'
	| 'row_removed'
	| 'cell_changed'
	| 'rows_withdrawn';

/** One difference between two releases. Texts are empty, and `rows` is null, where a kind has none. */
export interface Change {
	readonly table: string;
	/** What names the row, in the newer release where it is in both. */
	readonly rowId: string;
	readonly kind: ChangeKind;
	readonly field: string;
	readonly old: string;
	readonly new: string;
	/** How many rows it concerns where it is told once: those of a table, or those in which a field holds something. */
	readonly rows: number | null;
	/** Why rows were withdrawn. */
	readonly reason: string;
}

/** What is called otherwise than in the release before. Declared, since a guess may be wrong. Old names to new ones. */
export interface Renames {
	readonly tables?: Readonly<Record<string, string>>;
	/** By table, under its new name. */
	readonly fields?: Readonly<Record<string, Readonly<Record<string, string>>>>;
	/** By table and field, under their new names. */
	readonly codes?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
}

/** Rows that left all releases for a person’s sake: how many and why, and nothing by which they could be found. */
export interface Withdrawal {
	readonly table: string;
	readonly rows: number;
	readonly reason: string;
}

/** What is declared of a release before it is made: `data/releases/next.json`. */
export interface Declared {
	readonly renames?: Renames;
	readonly withdrawn?: readonly Withdrawal[];
}

/** One table in a release. */
export interface ReleasedTable {
	readonly name: string;
	readonly rows: number;
	/** Of its CSV. */
	readonly sha256: string;
	/** Whether it is made from other tables. */
	readonly isDerived: boolean;
}

/** How the rows of one table changed, with the first of the changes. */
export interface TableChanges {
	readonly table: string;
	readonly added: number;
	readonly removed: number;
	/** Rows of which a cell changed. */
	readonly changed: number;
	readonly cells: number;
	readonly first: readonly Change[];
}

/** The changes since the release before, as much as a page tells of them. */
export interface ChangeSummary {
	/** Lines of `changes.csv`. */
	readonly count: number;
	/** What was told once: tables, fields and codes that are new, gone or called otherwise. */
	readonly once: readonly Change[];
	/** Tables of which a row changed. */
	readonly tables: readonly TableChanges[];
}

/** `data/releases/<version>.json`: what there is to know of a release without opening it. */
export interface ReleaseRecord extends Declared {
	readonly version: string;
	/** `YYYY-MM-DD` */
	readonly date: string;
	/** The release before; null for the first. */
	readonly previous: string | null;
	/** Of the file beside this one, which holds all that the version’s addresses serve. */
	readonly archive: { readonly bytes: number; readonly sha256: string };
	readonly tables: readonly ReleasedTable[];
	/** Null for the first release. */
	readonly changes: ChangeSummary | null;
}
