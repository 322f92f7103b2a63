import { error } from '@sveltejs/kit';
import { countryCodes, readCountry, readRows } from '#src/countries/countryRows.server.ts';
import { entriesPerPage, listNames, listOf, listTitles, pageOf } from '#src/countries/lists.ts';
import { summarizeSources } from '#src/chart/readChart.server.ts';

/** The lists that are longer than what a jurisdiction's own page shows of them. */
const longLists = (iso3: string) => {
	const country = readCountry(iso3);
	return listNames.filter((name) => country.totals[name] > listOf(country, name).entries.length);
};

export const entries = () =>
	countryCodes().flatMap((iso3) =>
		longLists(iso3).flatMap((list) =>
			Array.from({ length: Math.ceil(readCountry(iso3).totals[list] / entriesPerPage) }, (_, index) => ({
				iso3,
				list,
				...(index === 0 ? {} : { page: String(index + 1) })
			}))
		)
	);

export function load({
	params: { iso3, list: sought, page = '1' }
}: {
	params: { iso3: string; list: string; page?: string };
}) {
	if (!countryCodes().includes(iso3)) error(404);
	const name = longLists(iso3).find((list) => list === sought) ?? error(404);
	const rows = readRows(iso3);
	const number = Number(page);
	const { list, pages } = pageOf(listOf(rows, name), number);
	if (list.entries.length === 0) error(404);
	return {
		iso3,
		country: rows.name,
		name,
		title: listTitles[name],
		number,
		pages,
		total: listOf(rows, name).entries.length,
		list,
		sources: summarizeSources(list.entries.flatMap(({ sourceIds }) => sourceIds))
	};
}
