import { countryCodes, countryJson, readRows } from '#src/countries/countryRows.server.ts';

export const prerender = true;

export const entries = () => countryCodes().map((iso3) => ({ iso3 }));

/** All rows that name the jurisdiction, to download. */
export const GET = ({ params }: { params: { iso3: string } }) =>
	new Response(countryJson(readRows(params.iso3)), { headers: { 'content-type': 'application/json' } });
