import { leastConfidence } from '#atlas/confidence.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { joinRemarks } from '#atlas/words/joinRemarks.ts';
import type { MoneyTotal } from '#scripts/derive/charts/recovered-by-year.ts';
import { decimal, integer, string } from '#src/chart/fields.ts';
import { buildTable, number, text, type Cell, type ChartTable } from '#src/chart/table.ts';
import { totalColumns } from '#src/chart/totalColumns.ts';
import { totalRows, type TotalRow } from '#src/plot/annual/tableRows.ts';
import type { RecoveredByYearView } from './view.ts';

const rateOf = ({ dollars }: MoneyTotal) => (dollars?.by === 'rate' ? dollars.rate : null);

/** A total with what its rate rests on. */
function of({ total }: TotalRow<MoneyTotal>) {
	const parts = [total, rateOf(total)].flatMap((part) => part ?? []);
	return {
		id: total.id,
		sourceIds: [...new Set(parts.flatMap(({ sourceIds }) => sourceIds))],
		confidence: leastConfidence(parts)
	};
}

/** To the million; in words where a sum is not converted on purpose; null where no sum or no rate is known. */
function dollarCell({ total, isRunning }: TotalRow<MoneyTotal>): Cell {
	const { amount, dollars, publisher } = total;
	if (dollars) return Math.round(dollars.dollars / 1e6) * 1e6;
	return amount !== null && (isRunning || publisher !== null) ? 'not converted' : null;
}

/** The table behind the picture: a row a published total, single years first, running totals below. */
export function table({ scope, ownCurrency }: RecoveredByYearView): ChartTable {
	return buildTable<TotalRow<MoneyTotal>>({
		caption: `${scope.label}: published totals of money and goods recovered`,
		rows: totalRows(scope),
		of,
		table: ({ total }) => (total.publisher === null ? 'annual_returns' : 'recovery_totals'),
		columns: {
			...totalColumns,
			exactness: text('How exact', ({ total }) => exactnessWord(total.exactness), {
				exactness: string(({ total }) => total.exactness)
			}),
			amount: number('Sum', ({ total }) => total.amount, {
				amount: decimal(({ total }) => total.amount, { from: 'annual_returns.funds_recovered' })
			}),
			currency: text('Currency', ({ total }) => total.currency ?? ''),
			dollars: number('US dollars at the year’s rate', dollarCell, {
				dollars: integer(({ total }) => total.dollars && Math.round(total.dollars.dollars), { unit: 'USD' })
			}),
			rate: text(`${ownCurrency} to the dollar`, ({ total }) => String(rateOf(total)?.unitsPerDollar ?? ''), {
				rate: decimal(({ total }) => rateOf(total)?.unitsPerDollar ?? null)
			}),
			publisher: text('Published by, if another', ({ total }) => total.publisher ?? ''),
			note: text('Note', ({ total }) => {
				const rateNote = rateOf(total)?.note;
				return joinRemarks(total.moneyNote, total.note, rateNote ? `The rate: ${rateNote}` : null) ?? '';
			})
		}
	});
}
