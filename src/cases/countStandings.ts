import type { CasesPage } from '#scripts/derive/pages/cases.ts';

/** How many persons stand where in law, in the descriptor's order; each person has one standing. */
export function countStandings({
	entries,
	labels
}: Pick<CasesPage, 'entries' | 'labels'>): readonly { readonly label: string; readonly cases: number }[] {
	return Object.entries(labels.standing)
		.map(([code, label]) => ({ label, cases: entries.filter(({ standing }) => standing === code).length }))
		.filter(({ cases }) => cases > 0);
}
