import { toDollars, type Dollars } from '#atlas/money/toDollars.ts';
import type { AnnualReturnsRow, ExchangeRatesRow, RecoveryTotalsRow, Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { Exactness } from '#atlas/words/exactness.ts';
import { byScope, type ScopeTotals } from '../annual/byScope.ts';
import { toAnnualTotal, type AnnualTotal } from '#atlas/figures/annual/annualTotal.ts';
import { joinRemarks } from '#atlas/words/joinRemarks.ts';

/** One published total of money and goods recovered. */
export interface MoneyTotal extends AnnualTotal {
	/** In units of `currency`, as published; null where the source gives none. */
	readonly amount: number | null;
	readonly exactness: Exactness | null;
	/** A remark on the sum, or why there is none. */
	readonly moneyNote: string | null;
	/** ISO 4217; null where there is no amount. */
	readonly currency: string | null;
	/** Null where no rate of the year is sourced, for rival figures, and for totals over several years. */
	readonly dollars: Dollars | null;
	/** Who published a figure that rivals the campaign's own; null for the campaign's own. */
	readonly publisher: string | null;
}

/** What the picture of money recovered by year needs: totals by who counts, never one figure from two of them. */
export interface RecoveredByYearData {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	/** ISO 4217 code of the currency in which the campaigns publish. */
	readonly currency: string;
	/** The latest total published for all years together, and what the research notes of what it contains. */
	readonly latestTotal:
		(Pick<MoneyTotal, 'from' | 'to' | 'note' | 'sourceIds'> & { readonly measure: string }) | null;
	readonly scopes: readonly ScopeTotals<MoneyTotal>[];
}

/** Last day of the period of a total, as exact as known. */
const endOf = ({ period_start, period_end }: RecoveryTotalsRow) => period_end ?? period_start ?? '';

/** Whether a rival total is about one year or a part of it. */
function isWithinYear(row: RecoveryTotalsRow): boolean {
	return row.period_start !== null && row.period_start.slice(0, 4) === endOf(row).slice(0, 4);
}

/** A rival total, about one year or about several. */
function asTotal(row: RecoveryTotalsRow): MoneyTotal {
	return {
		id: row.total_id,
		year: Number(endOf(row).slice(0, 4)),
		from: row.period_start,
		to: endOf(row),
		note: row.note,
		confidence: row.confidence,
		sourceIds: row.source_ids,
		amount: row.value,
		exactness: row.exactness,
		moneyNote: null,
		currency: row.currency,
		dollars: null,
		publisher: row.publisher
	};
}

/** A sum of one year in dollars, at the average rate of that year where it was published in another currency. */
function inDollars(
	row: Pick<AnnualReturnsRow, 'funds_recovered' | 'funds_currency' | 'funds_exactness' | 'year'>,
	rates: readonly ExchangeRatesRow[]
): Dollars | null {
	const year = String(row.year);
	const converted = toDollars(
		{
			amount: row.funds_recovered,
			currency: row.funds_currency,
			exactness: row.funds_exactness,
			from: year,
			to: year
		},
		rates
	);
	return converted.by === null ? null : converted;
}

/** The campaigns' currency: the one in which most rows are. */
function commonest(currencies: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const currency of currencies) counts.set(currency, (counts.get(currency) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** The options that a reader, or a step of the story, can set. */
export const options = ['scope', 'currency'] as const;

/**
 * Published totals of money recovered, by who counts, single years apart from running totals, rivals beside them. A
 * figure that `recovery_totals` holds as well is one figure, with the remarks of both. Null where there is no sum.
 */
export function derive(
	tables: Pick<Tables, 'annual_returns' | 'recovery_totals' | 'exchange_rates'>,
	descriptor: Descriptor
): RecoveredByYearData | null {
	const beside = tables.recovery_totals.filter(({ scope }) => scope !== null);
	const latest = beside.toSorted((a, b) => endOf(b).localeCompare(endOf(a)))[0];
	const twins = Map.groupBy(beside, (row) => row.same_as);
	const scopes = byScope<MoneyTotal>(tables.annual_returns, descriptor, {
		read: (row) => {
			const amount = row.funds_recovered;
			const currency = amount === null ? null : row.funds_currency;
			const total = toAnnualTotal(row);
			const same = twins.get(row.total_id) ?? [];
			return {
				...total,
				sourceIds: [...new Set([...total.sourceIds, ...same.flatMap(({ source_ids }) => source_ids)])],
				amount,
				exactness: row.funds_exactness,
				moneyNote: joinRemarks(row.funds_note, ...same.map(({ note }) => note)),
				currency,
				dollars: row.cumulative ? null : inDollars(row, tables.exchange_rates),
				publisher: null
			};
		},
		hasFigure: ({ amount }) => amount !== null
	});
	if (scopes.length === 0) return null;
	return {
		dataDate: descriptor.created.slice(0, 10),
		currency: commonest(tables.annual_returns.flatMap(({ funds_currency }) => funds_currency ?? [])),
		latestTotal: latest
			? {
					measure: latest.measure,
					from: latest.period_start,
					to: endOf(latest),
					note: latest.note,
					sourceIds: latest.source_ids
				}
			: null,
		scopes: scopes.map((scope) => {
			const rivals = beside.filter((row) => row.scope === scope.scope && row.same_as === null);
			return {
				...scope,
				yearly: [...scope.yearly, ...rivals.filter(isWithinYear).map(asTotal)],
				cumulative: [...scope.cumulative, ...rivals.filter((row) => !isWithinYear(row)).map(asTotal)]
			};
		})
	};
}
