import { toDollars, type Dollars } from '#atlas/money/toDollars.ts';
import type { AnnualReturnsRow, ExchangeRatesRow, RecoveryTotalsRow, Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { byScope, type ScopeClaims } from '../annual/byScope.ts';
import { toAnnualTotal, type AnnualTotal } from '#atlas/figures/annual/annualTotal.ts';
import { moneyQualifier } from '../annual/moneyQualifier.ts';
import { rivalTotals } from '../annual/rivalTotals.ts';

/** One published total of money and goods recovered. */
export interface MoneyClaim extends AnnualTotal {
	/** In units of `currency`, as published; null where the source gives none. */
	readonly amount: number | null;
	/** How exact the note says the sum is; null where it says nothing. */
	readonly qualifier: 'over' | 'about' | 'nearly' | null;
	/** ISO 4217; null where there is no amount. */
	readonly currency: string | null;
	/** Null where no rate of the year is sourced, for rival figures, and for totals over several years. */
	readonly dollars: Dollars | null;
	/** Who published a figure that rivals the campaign's own; null for the campaign's own. */
	readonly publisher: string | null;
}

/** What the picture of money recovered by year needs: claims by who counts, never one figure from two of them. */
export interface RecoveredData {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	/** ISO 4217 code of the currency in which the campaigns publish. */
	readonly currency: string;
	/** The latest total published for all years together, and what the research notes of what it contains. */
	readonly latestTotal:
		(Pick<MoneyClaim, 'from' | 'to' | 'note' | 'sourceIds'> & { readonly measure: string }) | null;
	readonly scopes: readonly ScopeClaims<MoneyClaim>[];
}

/** Whether a rival total is about one year or a part of it. */
function isWithinYear({ period_start, period_end }: RecoveryTotalsRow): boolean {
	return period_start !== null && period_start.slice(0, 4) === (period_end ?? period_start).slice(0, 4);
}

/** A rival total as a claim, about one year or about several. */
function asClaim(row: RecoveryTotalsRow): MoneyClaim {
	const to = row.period_end ?? row.period_start ?? '';
	const year = Number(to.slice(0, 4));
	return {
		id: row.total_id,
		year,
		from: row.period_start,
		to,
		note: row.note,
		confidence: row.confidence,
		sourceIds: row.source_ids,
		amount: row.value,
		qualifier: moneyQualifier(row.note, row.value),
		currency: row.currency,
		dollars: null,
		publisher: row.publisher
	};
}

/** A sum of one year in dollars, at the average rate of that year where it was published in another currency. */
function inDollars(
	row: Pick<AnnualReturnsRow, 'funds_recovered' | 'funds_currency' | 'year'>,
	rates: readonly ExchangeRatesRow[]
): Dollars | null {
	const year = String(row.year);
	const converted = toDollars(
		{
			amount: row.funds_recovered,
			currency: row.funds_currency,
			exactness: null,
			from: year,
			to: year
		},
		rates
	);
	return converted.by === null ? null : converted;
}

/** Two notes on one figure as one: of the second only what the first does not say. */
function joinNotes(first: string | null, second: string | null): string | null {
	if (first === null || second === null) return first ?? second;
	const said = first.toLowerCase();
	return [first, ...second.split('; ').filter((clause) => !said.includes(clause.toLowerCase()))].join('; ');
}

/** The campaigns' currency: the one in which most rows are. */
function commonest(currencies: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const currency of currencies) counts.set(currency, (counts.get(currency) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** The options that a reader, or a step of the story, can set. */
export const options = ['scope'] as const;

/** Published totals of money recovered, by who counts, single years apart from running totals, rivals beside them. */
export function derive(
	tables: Pick<Tables, 'annual_returns' | 'recovery_totals' | 'exchange_rates'>,
	descriptor: Descriptor
): RecoveredData {
	const rivals = rivalTotals(tables.recovery_totals, tables.annual_returns);
	const latest = rivals
		.map(({ row }) => row)
		.sort((a, b) => ((a.period_end ?? '') < (b.period_end ?? '') ? 1 : -1))[0];
	const notes = new Map(rivals.flatMap(({ row, sameAs }) => (sameAs === null ? [] : [[sameAs, row.note]])));
	const scopes = byScope<MoneyClaim>(tables.annual_returns, descriptor, {
		read: (row) => {
			const amount = row.funds_recovered;
			const currency = amount === null ? null : row.funds_currency;
			const claim = toAnnualTotal(row);
			return {
				...claim,
				note: joinNotes(claim.note, notes.get(row.claim_id) ?? null),
				amount,
				qualifier: amount === null ? null : moneyQualifier(claim.note, amount),
				currency,
				dollars: row.cumulative ? null : inDollars(row, tables.exchange_rates),
				publisher: null
			};
		},
		hasFigure: ({ amount }) => amount !== null
	});
	return {
		dataDate: descriptor.created.slice(0, 10),
		currency: commonest(tables.annual_returns.flatMap(({ funds_currency }) => funds_currency ?? [])),
		latestTotal: latest
			? {
					measure: latest.measure,
					from: latest.period_start,
					to: latest.period_end ?? '',
					note: latest.note,
					sourceIds: latest.source_ids
				}
			: null,
		scopes: scopes.map((scope) => {
			const own = rivals
				.filter((rival) => rival.scope === scope.scope && rival.sameAs === null)
				.map(({ row }) => row);
			return {
				...scope,
				yearly: [...scope.yearly, ...own.filter(isWithinYear).map(asClaim)],
				cumulative: [...scope.cumulative, ...own.filter((row) => !isWithinYear(row)).map(asClaim)]
			};
		})
	};
}
