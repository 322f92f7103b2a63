import type { ValuedEstimate } from '#atlas/figures/estimates/estimate.ts';
import type { Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { byPublication } from '../estimates/byPublication.ts';
import { toEstimates } from '../estimates/toEstimates.ts';

/** What the comparison of rival claims needs. */
export interface EstimatesRangeData {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	/** Every claim and denial, by date of publication. They are set side by side, never added or averaged. */
	readonly claims: readonly ValuedEstimate[];
}

/** Every published claim and denial, in the order of publication; null where none names a figure. */
export function derive(
	tables: Pick<Tables, 'estimates' | 'exchange_rates' | 'checks'>,
	descriptor: Descriptor
): EstimatesRangeData | null {
	if (tables.estimates.every(({ value_low }) => value_low === null)) return null;
	return {
		dataDate: descriptor.created.slice(0, 10),
		claims: toEstimates(tables.estimates.toSorted(byPublication), tables, descriptor)
	};
}
