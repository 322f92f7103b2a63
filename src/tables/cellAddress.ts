import { sourceAddress } from '#src/data/sourceAddress.ts';
import { tableAddress } from '#src/data/tableAddress.ts';
import type { SourceSummaries } from '#atlas/sources.ts';
import type { CellLink } from './cellParts.ts';

/** Where a row of a table is shown: the page of the table, with that row alone. */
const rowAddress = (table: string, id: string): string =>
	`${tableAddress(table)}?${String(new URLSearchParams({ id }))}#rows`;

/** Where a part of a cell leads. */
export function cellAddress(link: CellLink, sources: SourceSummaries): string {
	if (link.to === 'web') return link.address;
	return link.to === 'row' ? rowAddress(link.table, link.id) : sourceAddress(link.id, sources[link.id]);
}
