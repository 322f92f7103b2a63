import type { ValuedEstimate } from '#atlas/figures/estimates/estimate.ts';
import type { Strand } from '#atlas/figures/estimates/strandOf.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import type { ChartView } from '#src/chart/chart.ts';
import type { EstimatesRangeData } from '#scripts/derive/charts/estimates-range.ts';
import { strips, type Strip } from './strips.ts';

/** Strips on one scale: of people, or of money. */
export interface Group {
	readonly strand: Strand;
	readonly unit: string;
	readonly strips: readonly Strip[];
}

/** Rival claims side by side. */
export interface RangeView extends ChartView {
	/** By date of publication, denials among them. */
	readonly claims: readonly ValuedEstimate[];
	/** The one in which claims differ most comes first. */
	readonly groups: readonly Group[];
	/** In which claims differ most; null where none counts the same as another. */
	readonly widest: Strip | null;
	/** Sums that neither their source nor a sourced rate gives in dollars. */
	readonly offScale: readonly ValuedEstimate[];
	readonly denials: readonly ValuedEstimate[];
}

/** The claims by what they count, and how far those of one kind lie apart. */
export function view({ dataDate, claims }: EstimatesRangeData): RangeView {
	const all = strips(claims);
	const [widest = null] = all.filter(({ factor }) => factor > 1).toSorted((a, b) => b.factor - a.factor);
	const drawn = new Set(all.flatMap(({ figures }) => figures.map(({ claim }) => claim)));
	const groups = [...Map.groupBy(all, ({ strand }) => strand)].flatMap(([strand, some]) =>
		some[0] ? [{ strand, unit: some[0].unit, strips: some }] : []
	);
	return {
		dataDate,
		sourceIds: sourcesByUse([...claims, ...claims.flatMap(({ dollars }) => dollars ?? [])]),
		claims,
		groups: groups.toSorted(
			(a, b) => Number(b.strand === widest?.strand) - Number(a.strand === widest?.strand)
		),
		widest,
		offScale: claims.filter((claim) => claim.low !== null && !drawn.has(claim)),
		denials: claims.filter(({ low }) => low === null)
	};
}
