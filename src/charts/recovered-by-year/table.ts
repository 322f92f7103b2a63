import { leastConfidence } from '#atlas/confidence.ts';
import type { MoneyTotal } from '#scripts/derive/charts/recovered-by-year.ts';
import type { Cell, ChartTable } from '#src/chart/modelChart.ts';
import { monthsText, totalSpanText } from '#atlas/figures/annual/periodText.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { joinRemarks } from '#atlas/words/joinRemarks.ts';
import type { View } from './view.ts';

const byEnd = (a: MoneyTotal, b: MoneyTotal) => a.year - b.year || (a.to < b.to ? -1 : 1);

/** To the million; in words where a sum is not converted on purpose; null where no sum or no rate is known. */
function inDollars({ amount, dollars, publisher }: MoneyTotal, isTotal: boolean): Cell {
	if (dollars) return Math.round(dollars.dollars / 1e6) * 1e6;
	return amount !== null && (isTotal || publisher !== null) ? 'not converted' : null;
}

function row(total: MoneyTotal, isTotal: boolean): ChartTable['rows'][number] {
	const { id, amount, exactness, currency, dollars, publisher, moneyNote, note, sourceIds, confidence } =
		total;
	const rate = dollars?.by === 'rate' ? dollars.rate : null;
	return {
		key: id,
		cells: {
			kind: isTotal ? 'Running total' : 'Within a year',
			period: isTotal ? totalSpanText(total) : `${total.year}, ${monthsText(total)}`,
			exactness: exactnessWord(exactness),
			amount,
			currency: currency ?? '',
			dollars: inDollars(total, isTotal),
			rate: rate === null ? '' : String(rate.unitsPerDollar),
			publisher: publisher ?? '',
			note: joinRemarks(moneyNote, note, rate?.note ? `The rate: ${rate.note}` : null) ?? ''
		},
		sourceIds: [...new Set([...sourceIds, ...(rate?.sourceIds ?? [])])],
		confidence: leastConfidence([{ confidence }, ...(rate ? [rate] : [])])
	};
}

/** The table behind the picture: a row a published total, single years first, running totals below. */
export function table({ scope, data }: View): ChartTable {
	return {
		caption: `${scope.label}: published totals of money and goods recovered`,
		columns: [
			{ key: 'period', title: 'Period', kind: 'text' },
			{ key: 'kind', title: 'Kind', kind: 'text' },
			{ key: 'exactness', title: 'How exact', kind: 'text' },
			{ key: 'amount', title: 'Sum', kind: 'number' },
			{ key: 'currency', title: 'Currency', kind: 'text' },
			{ key: 'dollars', title: 'US dollars at the year’s rate', kind: 'number' },
			{ key: 'rate', title: `${data.currency} to the dollar`, kind: 'text' },
			{ key: 'publisher', title: 'Published by, if another', kind: 'text' },
			{ key: 'note', title: 'Note', kind: 'text' }
		],
		rows: [
			...[...scope.yearly].sort(byEnd).map((total) => row(total, false)),
			...[...scope.cumulative].sort(byEnd).map((total) => row(total, true))
		]
	};
}
