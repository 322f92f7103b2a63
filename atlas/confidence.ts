/** How far a row can be relied on, the least first. */
export const confidenceLevels = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof confidenceLevels)[number];

/** What rests on several rows is as sure as the least sure of them; `low` where there is none. */
export function leastConfidence(rows: readonly { readonly confidence: string }[]): Confidence {
	return confidenceLevels.find((level) => rows.some(({ confidence }) => confidence === level)) ?? 'low';
}
