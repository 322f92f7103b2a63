import type { AssetRecoveriesRow, ExchangeRatesRow, Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { labelOf } from '../labelOf.ts';
import { toDollars, type NoDollars } from '#atlas/money/toDollars.ts';

/** The stages of money that the charts keep apart: what one state shares with another has been returned. */
export type MoneyStage = 'frozen' | 'confiscated' | 'returned';

export type AffairKind = AssetRecoveriesRow['affair_kind'];

/** One row of the table of recoveries, with its codes in words and its dollars where a source gives any. */
export interface Recovery {
	readonly id: string;
	/** Key of the affair. */
	readonly affair: string;
	readonly kind: AffairKind;
	readonly stage: MoneyStage;
	/** The stage in the descriptor's words, "Shared" among them. */
	readonly stageLabel: string;
	/** ISO 3166-1 alpha-3; null where no single jurisdiction is known. */
	readonly requesting: string | null;
	readonly holding: string | null;
	/** Whether the sum contains other rows of its affair. */
	readonly isTotal: boolean;
	/** Whether the sum may repeat money of another row. */
	readonly mayOverlap: boolean;
	/** In the currency of the source; null where not known. */
	readonly amount: number | null;
	readonly currency: string | null;
	/** In US dollars, as a source gives them or by a sourced rate; null otherwise. */
	readonly dollars: number | null;
	/** The year whose sourced average rate made the dollars; null where the source gives them or there are none. */
	readonly rateYear: number | null;
	/** Why there are no dollars; null where there are. */
	readonly noDollars: NoDollars | null;
	/** A date that may be partial; null where not known. */
	readonly date: string | null;
	readonly legalBasis: string;
	readonly mechanism: string | null;
	readonly sourceIds: readonly string[];
	readonly confidence: AssetRecoveriesRow['confidence'];
	readonly note: string | null;
}

function recovery(
	row: AssetRecoveriesRow,
	rates: readonly ExchangeRatesRow[],
	label: (field: string, code: string) => string
): Recovery {
	const { amount, currency, amount_usd: amountInDollars, date } = row;
	const converted = toDollars(
		{ amount, currency, amountInDollars, exactness: null, from: date, to: date },
		rates
	);
	const rate = converted.by === 'rate' ? converted.rate : null;
	return {
		id: row.recovery_id,
		affair: row.affair_id,
		kind: row.affair_kind,
		stage: row.stage === 'shared' ? 'returned' : row.stage,
		stageLabel: label('stage', row.stage),
		requesting: row.requesting_iso3,
		holding: row.holding_iso3,
		isTotal: row.is_total,
		mayOverlap: row.may_overlap,
		amount: row.amount,
		currency: row.currency,
		dollars: converted.dollars,
		rateYear: rate?.year ?? null,
		noDollars: converted.by === null ? converted.reason : null,
		date: row.date,
		legalBasis: label('legal_basis', row.legal_basis),
		mechanism: row.return_mechanism === null ? null : label('return_mechanism', row.return_mechanism),
		sourceIds: [...new Set([...row.source_ids, ...(rate?.sourceIds ?? [])])],
		confidence: row.confidence,
		note: row.note
	};
}

/** Every row of the table of recoveries, in the table's order. */
export function recoveries(
	tables: Pick<Tables, 'asset_recoveries' | 'exchange_rates'>,
	descriptor: Descriptor
): readonly Recovery[] {
	const label = (field: string, code: string) => labelOf(descriptor, 'asset_recoveries', field, code);
	return tables.asset_recoveries.map((row) => recovery(row, tables.exchange_rates, label));
}
