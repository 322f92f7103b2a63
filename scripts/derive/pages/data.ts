import type { Tables } from '#atlas/rows.ts';
import type { Contributor, Descriptor, License } from '#atlas/descriptor.ts';
import type { Share } from '../coverage/measureCoverage.ts';
import { describedTables, type DescribedTable } from '../dictionary/describedTables.ts';

/** One table in the list of all. */
export interface TableSummary {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly rows: number;
	readonly fields: number;
	/** Rows that were looked up again; null where none was. */
	readonly checked: Share | null;
	/** The tables that it was made from; empty where it was made by hand. */
	readonly derivedFrom: readonly string[];
	/** Whether its rows do nothing but join rows of other tables: every field is part of its key. */
	readonly isLink: boolean;
}

/** What the page of the data shows. */
export interface DataPage {
	/** The package's own short name. */
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly version: string;
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	readonly licenses: readonly License[];
	readonly contributors: readonly Contributor[];
	readonly tables: readonly TableSummary[];
}

function summarize({ resource, coverage }: DescribedTable): TableSummary {
	const { name, title, description, schema, derivedFrom = [] } = resource;
	return {
		name,
		title,
		description,
		rows: coverage.rows,
		fields: schema.fields.length,
		checked: coverage.checked?.rows ?? null,
		derivedFrom,
		// At most one thing is said beside the keys that it joins.
		isLink: derivedFrom.length > 0 && schema.fields.length - schema.primaryKey.length <= 1
	};
}

/** Every table in a line, those of the package in the descriptor's order, then those derived from them. */
export function derive(tables: Tables, descriptor: Descriptor): DataPage {
	return {
		name: descriptor.name,
		title: descriptor.title,
		description: descriptor.description,
		version: descriptor.version,
		dataDate: descriptor.created.slice(0, 10),
		licenses: descriptor.licenses,
		contributors: descriptor.contributors,
		tables: describedTables(tables, descriptor).map(summarize)
	};
}
