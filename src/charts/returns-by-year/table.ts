import type { ReturnClaim } from '#scripts/derive/charts/returns-by-year.ts';
import type { ChartTable } from '#src/charts/chart.ts';
import { monthsText, totalSpanText } from '#atlas/figures/annual/periodText.ts';
import type { View } from './view.ts';

const byEnd = (a: ReturnClaim, b: ReturnClaim) => a.year - b.year || (a.to < b.to ? -1 : 1);

function row(claim: ReturnClaim, kind: string, period: string): ChartTable['rows'][number] {
	const { id, persons, atLeast, officials, ofHundred, countries, note, sourceIds, confidence } = claim;
	return {
		key: id,
		cells: {
			kind,
			period,
			persons,
			at_least: persons === null ? '' : atLeast ? 'more than' : '',
			officials,
			hundred: ofHundred,
			countries,
			note: note ?? ''
		},
		sourceIds,
		confidence
	};
}

/** The table behind the picture: a row a claim, single years first, running totals below. */
export function table({ scope }: View): ChartTable {
	return {
		caption: `${scope.label}: published totals of persons returned`,
		columns: [
			{ key: 'period', title: 'Period', kind: 'text' },
			{ key: 'kind', title: 'Kind', kind: 'text' },
			{ key: 'at_least', title: 'Or more', kind: 'text' },
			{ key: 'persons', title: 'Persons', kind: 'number' },
			{ key: 'officials', title: 'Of them officials', kind: 'number' },
			{ key: 'hundred', title: 'Of them of the hundred', kind: 'number' },
			{ key: 'countries', title: 'Countries and regions', kind: 'number' },
			{ key: 'note', title: 'Note', kind: 'text' }
		],
		rows: [
			...[...scope.yearly]
				.sort(byEnd)
				.map((claim) => row(claim, 'Within a year', `${claim.year}, ${monthsText(claim)}`)),
			...[...scope.cumulative].sort(byEnd).map((claim) => row(claim, 'Running total', totalSpanText(claim)))
		]
	};
}
