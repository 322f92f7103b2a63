import type { SourceSummaries } from '#atlas/sources.ts';
import type { FieldEntry } from '#scripts/derive/dictionary/fieldEntry.ts';
import type { PublishedRow, TablePage } from '#scripts/derive/pages/tables.ts';

/** A field, as far as whoever draws, sorts or seeks its values must know it. */
export type TableField = Pick<
	FieldEntry,
	'name' | 'title' | 'kind' | 'isList' | 'lang' | 'refersTo' | 'filled' | 'codes'
>;

export type { PublishedRow };

/** What the explorer of a table is drawn from; its other rows are fetched when somebody seeks one. */
export interface TableContent extends Pick<TablePage, 'name' | 'title' | 'primaryKey' | 'first' | 'places'> {
	readonly fields: readonly TableField[];
	/** How many rows there are in all. */
	readonly total: number;
	/** Bytes of the files that hold all rows, by what their names end with: `.json`. */
	readonly sizes: Readonly<Record<string, number>>;
	/** The columns that stand there before a reader chooses others. */
	readonly columns: readonly string[];
	/** Of the first rows. */
	readonly sources: SourceSummaries;
	/** The persons whose cases the first rows name, each with the standing. */
	readonly persons: Readonly<Record<string, string>>;
}
