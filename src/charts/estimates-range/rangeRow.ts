import type { Estimate } from '#atlas/figures/estimates/estimate.ts';
import { checkText } from '#atlas/checks.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { spanText } from '#atlas/dates/spanText.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import type { LogScale } from './logScale.ts';
import type { Entry } from './panels.ts';

/** The years that a claim covers, as shares of the axis of years. */
export interface PeriodBar {
	readonly from: number;
	readonly to: number;
	/** False where the claim does not say since when. */
	readonly isStartKnown: boolean;
}

/** One claim, or one denial. */
export interface RangeRow {
	readonly id: string;
	/** "4,000"; null for a denial. */
	readonly figure: string | null;
	readonly converted: string | null;
	readonly measure: string;
	readonly claimant: string;
	readonly date: string;
	/** "1982–2012"; null where the claim does not say. */
	readonly period: string | null;
	readonly status: Estimate['status'];
	readonly statusLabel: string;
	/** For a denial, what it does and to which figure: "Denies 4,000 of 16 August 2004"; null for a claim. */
	readonly denial: string | null;
	/** A point, or a bar where the claim gives a range, as shares of the scale; null for a denial. */
	readonly mark: { readonly from: number; readonly to: number; readonly isRange: boolean } | null;
	readonly periodBar: PeriodBar | null;
	/** When it was last checked and what came of it; null where it was not. */
	readonly checked: string | null;
	readonly sourceIds: readonly string[];
}

/** One form of mark, with the word for it. */
export interface StatusKey {
	readonly status: RangeRow['status'];
	readonly label: string;
	readonly count: number;
}

/** First and last year of the axis of years. */
export interface Years {
	readonly first: number;
	readonly last: number;
}

/** The share of the axis at which a year begins. */
export function yearShare(year: number, { first, last }: Years): number {
	return (year - first) / (last + 1 - first);
}

function periodBar({ from, to }: Estimate, years: Years): PeriodBar | null {
	if (from === null && to === null) return null;
	return {
		from: from === null ? 0 : yearShare(from, years),
		to: to === null ? 1 : yearShare(to + 1, years),
		isStartKnown: from !== null
	};
}

/** Lays out one claim on the scale of its panel and on the axis of years. `denied` names the figure that it denies. */
export function rangeRow(
	{ claim, value, text, converted }: Entry,
	scale: LogScale,
	years: Years,
	denied: string | null
): RangeRow {
	return {
		id: claim.id,
		figure: text,
		converted,
		measure: claim.measureLabel.toLowerCase(),
		claimant: upperFirst(claim.claimedBy),
		date: formatDate(claim.published),
		period: spanText(claim),
		status: claim.status,
		statusLabel: claim.statusLabel,
		denial: value === null ? `${claim.relationLabel} ${denied ?? 'an earlier figure'}` : null,
		mark: value && {
			from: scale.share(value.low),
			to: scale.share(value.high),
			isRange: value.high > value.low
		},
		periodBar: periodBar(claim, years),
		checked: claim.checked && checkText(claim.checked),
		sourceIds: claim.sourceIds
	};
}
