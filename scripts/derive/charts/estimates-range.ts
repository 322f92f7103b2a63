import type { Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { byPublication } from '../estimates/byPublication.ts';
import type { Estimate } from '#atlas/figures/estimates/estimate.ts';
import { toEstimate } from '../estimates/toEstimate.ts';
import { inDollars, type Dollars } from '../estimates/inDollars.ts';

/** A claim with its amount in dollars, where its source or a sourced rate gives one. */
export interface RivalClaim extends Estimate {
	readonly dollars: Dollars | null;
}

/** What the comparison of rival claims needs. */
export interface EstimatesData {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	/** Every claim and denial, by date of publication. They are set side by side, never added or averaged. */
	readonly claims: readonly RivalClaim[];
}

/** Every published claim and denial, in the order of publication. */
export function derive(
	tables: Pick<Tables, 'estimates' | 'exchange_rates'>,
	descriptor: Descriptor
): EstimatesData {
	return {
		dataDate: descriptor.created.slice(0, 10),
		claims: tables.estimates.toSorted(byPublication).map((row) => ({
			...toEstimate(row, descriptor),
			dollars: inDollars(row, tables.exchange_rates)
		}))
	};
}
