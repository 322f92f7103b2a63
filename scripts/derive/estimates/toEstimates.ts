import { estimateInDollars } from '#atlas/figures/estimates/estimateInDollars.ts';
import type { ValuedEstimate } from '#atlas/figures/estimates/estimate.ts';
import type { EstimatesRow, Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { lastChecks } from '../coverage/lastChecks.ts';
import { toEstimate } from './toEstimate.ts';

/** Some rows of `estimates` as charts need them, in their order: with their last check, and in dollars where a source or a rate says so. */
export function toEstimates(
	rows: readonly EstimatesRow[],
	tables: Pick<Tables, 'exchange_rates' | 'checks'>,
	descriptor: Descriptor
): readonly ValuedEstimate[] {
	const checkOf = lastChecks(tables, 'estimates', descriptor);
	return rows.map((row) => ({
		...toEstimate(row, checkOf(row.estimate_id), descriptor),
		dollars: estimateInDollars(row, tables.exchange_rates)
	}));
}
