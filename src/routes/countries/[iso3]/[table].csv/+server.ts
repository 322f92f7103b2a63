import { error } from '@sveltejs/kit';
import { countryCodes, countryCsv, readRows, tablesOf } from '#src/countries/countryRows.server.ts';

export const prerender = true;

export const entries = () =>
	countryCodes().flatMap((iso3) => tablesOf(readRows(iso3)).map(({ table }) => ({ iso3, table })));

/** The rows of one table that name the jurisdiction, to download. */
export function GET({ params }: { params: { iso3: string; table: string } }) {
	const facts = readRows(params.iso3);
	const known = tablesOf(facts).find(({ table }) => table === params.table);
	if (!known) error(404);
	return new Response(countryCsv(facts, known.table), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
}
