import { json } from '@sveltejs/kit';
import { publishedTables, readTable, tableContent } from '#src/tables/readTable.server.ts';

export const prerender = true;

export const entries = () => publishedTables().map((table) => ({ table }));

/** What the explorer of a table was drawn from. */
export function GET({ params: { table } }: { params: { table: string } }) {
	return json(tableContent(readTable(table)));
}
