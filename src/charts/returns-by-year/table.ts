import type { ReturnTotal } from '#scripts/derive/charts/returns-by-year.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { joinRemarks } from '#atlas/words/joinRemarks.ts';
import { figureCell } from '#src/chart/figureCell.ts';
import { buildTable, number, text, type ChartTable } from '#src/chart/table.ts';
import { kindText, periodText, totalRows, type TotalRow } from '#src/plot/annual/tableRows.ts';
import type { ReturnsByYearView } from './view.ts';

/** The table behind the picture: a row a published total, single years first, running totals below. */
export function table({ scope }: ReturnsByYearView): ChartTable {
	return buildTable<TotalRow<ReturnTotal>>({
		caption: `${scope.label}: published totals of people returned`,
		rows: totalRows(scope),
		of: ({ total }) => total,
		columns: {
			period: text('Period', periodText),
			kind: text('Kind', kindText),
			exactness: text('How exact', ({ total }) => exactnessWord(total.exactness)),
			persons: number('People', ({ total }) => total.persons),
			officials: number('Of them officials', ({ total: { officials } }) =>
				officials ? figureCell(officials.persons, officials.exactness) : null
			),
			officials_counted: text(
				'Who counts as an official',
				({ total: { officials } }) => officials?.countedAs ?? ''
			),
			hundred: number('Of them of the hundred', ({ total }) => total.ofHundred),
			countries: number('Countries and regions', ({ total }) =>
				figureCell(total.countries, total.countriesExactness)
			),
			note: text(
				'Note',
				({ total: { personsNote, officials, hundredNote, note } }) =>
					joinRemarks(personsNote, officials?.note ?? null, hundredNote, note) ?? ''
			)
		}
	});
}
