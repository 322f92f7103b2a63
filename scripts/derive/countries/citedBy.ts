import type { KnownFacts } from './countryFacts.ts';

/** Ids of the sources that the entries of a jurisdiction name. */
export function citedBy(known: KnownFacts): readonly string[] {
	const entries = [
		known.instruments,
		known.counts,
		known.persons,
		known.money,
		known.payments,
		known.milestones
	].flat();
	return entries.flatMap((entry) => entry.sourceIds);
}
