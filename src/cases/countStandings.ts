import type { CasesPage } from '#scripts/derive/pages/cases.ts';

/** How many persons stand where in law, in the descriptor's order; each person has one standing. */
export function countStandings({
	entries,
	labels
}: Pick<CasesPage, 'entries' | 'labels'>): readonly { readonly label: string; readonly cases: number }[] {
	return Object.entries(labels.standing)
		.map(([code, label]) => ({
			label,
			cases: entries.filter(({ standingCode }) => standingCode === code).length
		}))
		.filter(({ cases }) => cases > 0);
}

/** What the sources leave open about the standing of some persons, and of how many, most first. */
export function countCaveats({
	entries
}: Pick<CasesPage, 'entries'>): readonly { readonly caveat: string; readonly cases: number }[] {
	const caveats = entries.flatMap(({ standing }) => standing.caveat ?? []);
	return [...Map.groupBy(caveats, (caveat) => caveat)]
		.map(([caveat, same]) => ({ caveat, cases: same.length }))
		.sort((a, b) => b.cases - a.cases);
}
