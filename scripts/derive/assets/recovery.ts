import { isHeldAbroad } from '#atlas/money/isHeldAbroad.ts';
import { isPayment } from '#atlas/money/isPayment.ts';
import { toDollars } from '#atlas/money/toDollars.ts';
import type { DateKind } from '#atlas/dates/withDateKind.ts';
import type { DescribedSum } from '#atlas/words/describeSum.ts';
import type { AffairsRow, AssetRecoveriesRow, ExchangeRatesRow, Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { labelOf } from '../labelOf.ts';

/** The stages of money that the charts keep apart: what one state shares with another has been returned. */
export type MoneyStage = 'frozen' | 'confiscated' | 'returned';

export type AffairKind = AffairsRow['kind'];

/** The firm or bank that paid a settlement or a fine. */
export interface Payer {
	/** Null where only its seat is known. */
	readonly name: string | null;
	/** ISO 3166-1 alpha-3 code of its seat; null where not known. */
	readonly seat: string | null;
}

/** One row of the table of recoveries, with its codes in words and its dollars where a source or a rate gives any. */
export interface Recovery extends DescribedSum {
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
	/** Whether it lay in a known jurisdiction other than the one that it is claimed for. */
	readonly isAbroad: boolean;
	/** Who paid, where a firm or bank did: then it is no returned loot, and in no figure of it. */
	readonly payer: Payer | null;
	/** Whether the sum contains other rows of its affair. */
	readonly isTotal: boolean;
	/** Whether the sum may repeat money of another row. */
	readonly mayOverlap: boolean;
	/** A date that may be partial; null where not known. */
	readonly date: string | null;
	readonly dateKind: DateKind | null;
	/** Ids of the rows, frozen or confiscated, whose money this is, where a source says so. */
	readonly follows: readonly string[];
	readonly legalBasis: string;
	readonly mechanism: string | null;
	readonly sourceIds: readonly string[];
	readonly confidence: AssetRecoveriesRow['confidence'];
	readonly note: string | null;
}

function recovery(
	row: AssetRecoveriesRow,
	kind: AffairKind,
	rates: readonly ExchangeRatesRow[],
	label: (field: string, code: string) => string
): Recovery {
	const { amount, currency, amount_usd: amountInDollars, exactness, stage_date: date } = row;
	const valued = row.valued_on ?? date;
	const converted = toDollars(
		{ amount, currency, amountInDollars, exactness, from: valued, to: valued },
		rates
	);
	const rate = converted.by === 'rate' ? converted.rate : null;
	return {
		id: row.recovery_id,
		affair: row.affair_id,
		kind,
		stage: row.stage === 'shared' ? 'returned' : row.stage,
		stageLabel: label('stage', row.stage),
		requesting: row.requesting_iso3,
		holding: row.holding_iso3,
		isAbroad: isHeldAbroad(row),
		payer: isPayment(row) ? { name: row.payer, seat: row.payer_iso3 } : null,
		isTotal: row.is_total,
		mayOverlap: row.may_overlap,
		amount,
		currency,
		exactness,
		dollars: converted.dollars,
		rateYear: rate?.year ?? null,
		noDollars: converted.by === null ? converted.reason : null,
		valuedOn: row.valued_on,
		date,
		dateKind: row.date_kind,
		follows: row.follows ?? [],
		legalBasis: label('legal_basis', row.legal_basis),
		mechanism: row.return_mechanism === null ? null : label('return_mechanism', row.return_mechanism),
		sourceIds: [...new Set([...row.source_ids, ...(rate?.sourceIds ?? [])])],
		confidence: row.confidence,
		note: row.note
	};
}

/** Every row of the table of recoveries, in the table's order. @throws when a row's affair is no row of `affairs` */
export function recoveries(
	tables: Pick<Tables, 'affairs' | 'asset_recoveries' | 'exchange_rates'>,
	descriptor: Descriptor
): readonly Recovery[] {
	const kinds = new Map(tables.affairs.map((row) => [row.affair_id, row.kind]));
	const label = (field: string, code: string) => labelOf(descriptor, 'asset_recoveries', field, code);
	return tables.asset_recoveries.map((row) => {
		const kind = kinds.get(row.affair_id);
		if (!kind) throw new Error(`${row.recovery_id}: there is no affair "${row.affair_id}"`);
		return recovery(row, kind, tables.exchange_rates, label);
	});
}
