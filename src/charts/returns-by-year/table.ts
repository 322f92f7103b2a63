import type { ReturnTotal } from '#scripts/derive/charts/returns-by-year.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { joinRemarks } from '#atlas/words/joinRemarks.ts';
import { integer, string } from '#src/chart/fields.ts';
import { figureCell } from '#src/chart/figureCell.ts';
import { buildTable, number, text, type ChartTable } from '#src/chart/table.ts';
import { totalColumns } from '#src/chart/totalColumns.ts';
import { totalRows, type TotalRow } from '#src/plot/annual/tableRows.ts';
import type { ReturnsByYearView } from './view.ts';

/** The table behind the picture: a row a published total, single years first, running totals below. */
export function table({ scope }: ReturnsByYearView): ChartTable {
	return buildTable<TotalRow<ReturnTotal>>({
		caption: `${scope.label}: published totals of people returned`,
		rows: totalRows(scope),
		of: ({ total }) => total,
		table: () => 'annual_returns',
		columns: {
			...totalColumns,
			exactness: text('How exact', ({ total }) => exactnessWord(total.exactness), {
				persons_exactness: string(({ total }) => total.exactness, {
					from: 'annual_returns.persons_exactness'
				})
			}),
			persons: number('People', ({ total }) => total.persons, {
				persons: integer(({ total }) => total.persons, {
					unit: 'persons',
					from: 'annual_returns.fugitives_returned'
				})
			}),
			officials: number(
				'Of them officials',
				({ total: { officials } }) => (officials ? figureCell(officials.persons, officials.exactness) : null),
				{
					officials: integer(({ total }) => total.officials?.persons ?? null, {
						unit: 'persons',
						from: 'annual_returns.of_which_officials'
					}),
					officials_exactness: string(({ total }) => total.officials?.exactness ?? null, {
						title: 'How exact, of the officials',
						from: 'annual_returns.officials_exactness'
					})
				}
			),
			officials_counted: text(
				'Who counts as an official',
				({ total: { officials } }) => officials?.countedAs ?? ''
			),
			hundred: number('Of them of the hundred', ({ total }) => total.ofHundred, {
				hundred: integer(({ total }) => total.ofHundred, {
					unit: 'persons',
					from: 'annual_returns.of_which_red_notice_100'
				})
			}),
			countries: number(
				'Countries and regions',
				({ total }) => figureCell(total.countries, total.countriesExactness),
				{
					countries: integer(({ total }) => total.countries, {
						from: 'annual_returns.countries_and_regions'
					}),
					countries_exactness: string(({ total }) => total.countriesExactness, {
						title: 'How exact, of the countries',
						from: 'annual_returns.countries_exactness'
					})
				}
			),
			note: text(
				'Note',
				({ total: { personsNote, officials, hundredNote, note } }) =>
					joinRemarks(personsNote, officials?.note ?? null, hundredNote, note) ?? ''
			)
		}
	});
}
