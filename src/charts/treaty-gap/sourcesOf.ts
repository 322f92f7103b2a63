import type { GapCase } from '#scripts/derive/gap/gapCase.ts';
import type { GapData } from '#scripts/derive/charts/treaty-gap.ts';

/** The sources of a case, and of the instruments that were, or perhaps were, in force on its days. */
export function sourcesOf({ sourceIds, flight, back }: GapCase, { instruments }: GapData): readonly string[] {
	const then = [...flight.places, ...(back?.places ?? [])];
	const used = instruments.filter(({ type, partner_iso3 }) =>
		then.some(
			({ iso3, inForce, notKnown }) =>
				iso3 === partner_iso3 && (inForce.includes(type) || notKnown.includes(type))
		)
	);
	return [...new Set([...sourceIds, ...used.flatMap((each) => each.sourceIds)])];
}
