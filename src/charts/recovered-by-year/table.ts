import { leastConfidence } from '#atlas/confidence.ts';
import type { MoneyClaim } from '#scripts/derive/charts/recovered-by-year.ts';
import type { Cell, ChartTable } from '#src/charts/chart.ts';
import { monthsText, totalSpanText } from '#atlas/figures/annual/periodText.ts';
import type { View } from './view.ts';

const byEnd = (a: MoneyClaim, b: MoneyClaim) => a.year - b.year || (a.to < b.to ? -1 : 1);

/** To the million; in words where a sum is not converted on purpose; null where no sum or no rate is known. */
function inDollars({ amount, dollars, publisher }: MoneyClaim, isTotal: boolean): Cell {
	if (dollars) return Math.round(dollars.dollars / 1e6) * 1e6;
	return amount !== null && (isTotal || publisher !== null) ? 'not converted' : null;
}

function row(claim: MoneyClaim, isTotal: boolean): ChartTable['rows'][number] {
	const { id, amount, qualifier, currency, dollars, publisher, note, sourceIds, confidence } = claim;
	const rate = dollars?.by === 'rate' ? dollars.rate : null;
	return {
		key: id,
		cells: {
			kind: isTotal ? 'Running total' : 'Within a year',
			period: isTotal ? totalSpanText(claim) : `${claim.year}, ${monthsText(claim)}`,
			qualifier: qualifier ?? '',
			amount,
			currency: currency ?? '',
			dollars: inDollars(claim, isTotal),
			rate: rate === null ? '' : String(rate.unitsPerDollar),
			publisher: publisher ?? '',
			note: [note, rate?.note ? `the rate: ${rate.note}` : null].filter((text) => text !== null).join('; ')
		},
		sourceIds: [...new Set([...sourceIds, ...(rate?.sourceIds ?? [])])],
		confidence: leastConfidence([{ confidence }, ...(rate ? [rate] : [])])
	};
}

/** The table behind the picture: a row a claim, single years first, running totals below. */
export function table({ scope, data }: View): ChartTable {
	return {
		caption: `${scope.label}: published totals of money and goods recovered`,
		columns: [
			{ key: 'period', title: 'Period', kind: 'text' },
			{ key: 'kind', title: 'Kind', kind: 'text' },
			{ key: 'qualifier', title: 'How exact', kind: 'text' },
			{ key: 'amount', title: 'Sum', kind: 'number' },
			{ key: 'currency', title: 'Currency', kind: 'text' },
			{ key: 'dollars', title: 'US dollars at the year’s rate', kind: 'number' },
			{ key: 'rate', title: `${data.currency} to the dollar`, kind: 'text' },
			{ key: 'publisher', title: 'Published by, if another', kind: 'text' },
			{ key: 'note', title: 'Note', kind: 'text' }
		],
		rows: [
			...[...scope.yearly].sort(byEnd).map((claim) => row(claim, false)),
			...[...scope.cumulative].sort(byEnd).map((claim) => row(claim, true))
		]
	};
}
