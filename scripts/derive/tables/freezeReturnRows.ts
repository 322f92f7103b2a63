import type { Descriptor } from '#atlas/descriptor.ts';
import { exactnessOfSum } from '#atlas/money/exactnessOfSum.ts';
import type { Tables } from '#atlas/rows.ts';
import type { Exactness } from '#atlas/words/exactness.ts';
import { affairs } from '../assets/affairs.ts';
import type { ComparedSum, Comparison, ReturnedShare } from '../assets/compareSums.ts';
import { freezesOf } from '../assets/freeze.ts';
import { recoveries, type Recovery } from '../assets/recovery.ts';
import { compareReturns, type ComparedReturn } from '../assets/returnAfterFreeze.ts';
import { stageFigure } from '../assets/stageFigure.ts';

/** Why there is no share. */
export type NoShare =
	| 'no_return_known'
	| 'return_may_overlap'
	| 'frozen_sum_not_known'
	| 'returned_sum_not_known'
	| 'no_common_unit';
/** In what the two sums are compared. */
export type UnitBasis = 'own_currency' | 'dollars_of_sources' | 'dollars_converted';
/** Where dollars come from. */
export type DollarBasis = 'source' | 'rate';

/** Money of one affair frozen in one place, and what is known to have come back from there. */
export type FreezeReturn = {
	readonly affair_id: string;
	readonly holding_iso3: string;
	readonly requesting_iso3: readonly string[];
	readonly first_frozen_year: number | null;
	readonly frozen_ids: readonly string[];
	readonly returned_ids: readonly string[];
	readonly frozen_usd: number | null;
	readonly frozen_usd_exactness: Exactness | null;
	readonly frozen_usd_basis: DollarBasis | null;
	readonly share_returned: number | null;
	readonly no_share_reason: NoShare | null;
	readonly link_basis: ReturnedShare['comparedBy'] | null;
	readonly unit: string | null;
	readonly unit_basis: UnitBasis | null;
	readonly compared_frozen: number | null;
	readonly compared_frozen_exactness: Exactness | null;
	readonly compared_frozen_ids: readonly string[];
	readonly compared_returned: number | null;
	readonly compared_returned_exactness: Exactness | null;
	readonly compared_returned_ids: readonly string[];
	readonly is_returned: boolean;
	readonly may_be_more: boolean;
	readonly confidence: string;
};

const idsOf = (rows: readonly Recovery[]) => rows.map(({ id }) => id);
const isKnown = ({ amount, dollars }: Recovery) => amount !== null || dollars !== null;
const rounded = (value: number) => Number(value.toPrecision(12));

function noShare({ comparison, isReturned, isAtLeast, frozen, returned }: ComparedReturn): NoShare | null {
	if (comparison) return null;
	if (!isReturned) return isAtLeast ? 'return_may_overlap' : 'no_return_known';
	if (!frozen.some(isKnown)) return 'frozen_sum_not_known';
	return returned.some(isKnown) ? 'no_common_unit' : 'returned_sum_not_known';
}

/** The columns of one side of a comparison. */
function side(sum: ComparedSum | undefined) {
	const rows = sum?.rows ?? [];
	return {
		value: sum ? rounded(sum.value) : null,
		exactness: exactnessOfSum(rows.map(({ exactness }) => exactness)),
		ids: idsOf(rows)
	};
}

function unitOf(comparison: Comparison | null): Pick<FreezeReturn, 'unit' | 'unit_basis'> {
	if (!comparison) return { unit: null, unit_basis: null };
	if (comparison.unit !== 'dollars') return { unit: comparison.unit, unit_basis: 'own_currency' };
	return { unit: 'USD', unit_basis: comparison.isConverted ? 'dollars_converted' : 'dollars_of_sources' };
}

/** Where the dollars of what was frozen come from: a rate where any of the rows that make them was converted. */
function dollarBasis(frozen: readonly Recovery[]): DollarBasis | null {
	const figure = stageFigure(frozen);
	if (figure?.dollars == null) return null;
	return frozen.some(({ id, rateYear }) => rateYear !== null && figure.counted.includes(id))
		? 'rate'
		: 'source';
}

/** A row for each place where money of an affair was frozen for another jurisdiction, in the order of affairs. */
export function freezeReturnRows(
	tables: Pick<Tables, 'affairs' | 'asset_recoveries' | 'exchange_rates' | 'cases'>,
	descriptor: Descriptor
): readonly FreezeReturn[] {
	const loot = recoveries(tables, descriptor).filter(({ payer }) => payer === null);
	const byAffair = Map.groupBy(loot, ({ affair }) => affair);
	return affairs(tables, descriptor).flatMap((affair) => {
		const rows = byAffair.get(affair.id) ?? [];
		const told = new Map(freezesOf(affair, rows, () => null).map((freeze) => [freeze.holding, freeze]));
		return compareReturns(rows).map((back): FreezeReturn => {
			const freeze = told.get(back.holding);
			const { comparison, frozen, returned } = back;
			const [part, whole] = [side(comparison?.returned), side(comparison?.frozen)];
			return {
				affair_id: affair.id,
				holding_iso3: back.holding,
				requesting_iso3: freeze?.requesting ?? [],
				first_frozen_year: freeze?.year == null ? null : Number(freeze.year),
				frozen_ids: idsOf(frozen),
				returned_ids: idsOf(returned),
				frozen_usd: freeze?.frozen.dollars == null ? null : rounded(freeze.frozen.dollars),
				frozen_usd_exactness: freeze?.frozen.exactness ?? null,
				frozen_usd_basis: dollarBasis(frozen),
				share_returned: comparison ? rounded(comparison.of) : null,
				no_share_reason: noShare(back),
				link_basis: comparison?.comparedBy ?? null,
				...unitOf(comparison),
				compared_frozen: whole.value,
				compared_frozen_exactness: whole.exactness,
				compared_frozen_ids: whole.ids,
				compared_returned: part.value,
				compared_returned_exactness: part.exactness,
				compared_returned_ids: part.ids,
				is_returned: back.isReturned,
				may_be_more: back.isAtLeast,
				confidence: freeze?.confidence ?? 'low'
			};
		});
	});
}
