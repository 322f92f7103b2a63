import type { ReturnTotal } from '#scripts/derive/charts/returns-by-year.ts';
import type { ChartTable } from '#src/chart/modelChart.ts';
import { figureCell } from '#src/chart/figureCell.ts';
import { monthsText, totalSpanText } from '#atlas/figures/annual/periodText.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { joinRemarks } from '#atlas/words/joinRemarks.ts';
import type { View } from './view.ts';

const byEnd = (a: ReturnTotal, b: ReturnTotal) => a.year - b.year || (a.to < b.to ? -1 : 1);

function row(total: ReturnTotal, kind: string, period: string): ChartTable['rows'][number] {
	const { persons, officials, ofHundred, countries } = total;
	return {
		key: total.id,
		cells: {
			kind,
			period,
			persons,
			exactness: exactnessWord(total.exactness),
			officials: officials && figureCell(officials.persons, officials.exactness),
			officials_counted: officials?.countedAs ?? '',
			hundred: ofHundred,
			countries: figureCell(countries, total.countriesExactness),
			note: joinRemarks(total.personsNote, officials?.note ?? null, total.hundredNote, total.note) ?? ''
		},
		sourceIds: total.sourceIds,
		confidence: total.confidence
	};
}

/** The table behind the picture: a row a published total, single years first, running totals below. */
export function table({ scope }: View): ChartTable {
	return {
		caption: `${scope.label}: published totals of persons returned`,
		columns: [
			{ key: 'period', title: 'Period', kind: 'text' },
			{ key: 'kind', title: 'Kind', kind: 'text' },
			{ key: 'exactness', title: 'How exact', kind: 'text' },
			{ key: 'persons', title: 'Persons', kind: 'number' },
			{ key: 'officials', title: 'Of them officials', kind: 'number' },
			{ key: 'officials_counted', title: 'Who counts as an official', kind: 'text' },
			{ key: 'hundred', title: 'Of them of the hundred', kind: 'number' },
			{ key: 'countries', title: 'Countries and regions', kind: 'number' },
			{ key: 'note', title: 'Note', kind: 'text' }
		],
		rows: [
			...[...scope.yearly]
				.sort(byEnd)
				.map((total) => row(total, 'Within a year', `${total.year}, ${monthsText(total)}`)),
			...[...scope.cumulative].sort(byEnd).map((total) => row(total, 'Running total', totalSpanText(total)))
		]
	};
}
