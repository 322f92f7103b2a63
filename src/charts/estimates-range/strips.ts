import { spanText } from '#atlas/dates/spanText.ts';
import type { ValuedEstimate } from '#atlas/figures/estimates/estimate.ts';
import { strandOf, type Strand } from '#atlas/figures/estimates/strandOf.ts';
import type { Exactness } from '#atlas/words/exactness.ts';

/** A claim on the scale of its strip: persons, or US dollars. */
export interface Figure {
	readonly claim: ValuedEstimate;
	readonly low: number;
	readonly high: number;
}

/** All figures that count the same: the only ones that are compared, and none is added or averaged. */
export interface Strip {
	readonly measure: ValuedEstimate['measure'];
	readonly label: string;
	readonly strand: Strand;
	/** The unit of the scale: "persons" or "USD". */
	readonly unit: string;
	/** By date of publication. */
	readonly figures: readonly Figure[];
	readonly lowest: number;
	readonly highest: number;
	/** How exact the sources say that those two are. */
	readonly exactness: readonly [Exactness | null, Exactness | null];
	/** The highest over the lowest; 1 where there is one figure. */
	readonly factor: number;
	/** Whether its figures speak of different years. */
	readonly hasPeriods: boolean;
	/** Whether it counts all money that left a country unlawfully, officials' or not. */
	readonly isOfAll: boolean;
}

const ofAllMoney = new Set<string>(['illicit_outflows']);

/** Where a claim stands on a scale; nothing for a denial, and for a sum that nobody sourced here converts. */
function figureOf(claim: ValuedEstimate): readonly Figure[] {
	const { low, high, dollars } = claim;
	if (low === null || low <= 0) return [];
	if (strandOf(claim) === 'people') return [{ claim, low, high: high ?? low }];
	return dollars ? [{ claim, low: dollars.low, high: dollars.high }] : [];
}

function stripOf(figures: readonly Figure[]): readonly Strip[] {
	const [first] = figures;
	if (!first) return [];
	const { measure, measureLabel: label } = first.claim;
	const strand = strandOf(first.claim);
	const lowest = Math.min(...figures.map(({ low }) => low));
	const highest = Math.max(...figures.map(({ high }) => high));
	// Of several claims with the same figure, one that gives it without a word of doubt decides.
	const exactnessOf = (is: (figure: Figure) => boolean) => {
		const same = figures.flatMap((figure) => (is(figure) ? [figure.claim.exactness] : []));
		return same.find((exactness) => exactness === 'exact') ?? same[0] ?? null;
	};
	return [
		{
			measure,
			label,
			strand,
			unit: strand === 'people' ? 'persons' : 'USD',
			figures,
			lowest,
			highest,
			exactness: [exactnessOf(({ low }) => low === lowest), exactnessOf(({ high }) => high === highest)],
			factor: highest / lowest,
			hasPeriods: new Set(figures.map(({ claim }) => spanText(claim))).size > 1,
			isOfAll: ofAllMoney.has(measure)
		}
	];
}

/** The claims by what they count, those with the highest figure first; what counts all money last. */
export function strips(claims: readonly ValuedEstimate[]): readonly Strip[] {
	return [...Map.groupBy(claims.flatMap(figureOf), ({ claim }) => claim.measure).values()]
		.flatMap(stripOf)
		.toSorted((a, b) => Number(a.isOfAll) - Number(b.isOfAll) || b.highest - a.highest);
}
