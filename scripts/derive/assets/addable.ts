import type { Recovery } from './recovery.ts';

/** The larger of two sums first: dollars before sums in other currencies, known before not known. */
export function byAmount(a: Recovery, b: Recovery): number {
	return (b.dollars ?? -1) - (a.dollars ?? -1) || (b.amount ?? -1) - (a.amount ?? -1);
}

/**
 * Which rows of one stage may be added up: never one that contains others (`isTotal`) or may repeat another's money
 * (`mayOverlap`). A freeze is a state and no payment, so of one affair's freezes in one place only the largest counts.
 * @param rows of one stage; of any affairs and places
 */
export function addable(rows: readonly Recovery[]): readonly Recovery[] {
	const plain = rows.filter(({ isTotal, mayOverlap }) => !isTotal && !mayOverlap);
	const kept = new Set<Recovery>();
	for (const freezes of Map.groupBy(plain, ({ affair, holding }) => `${affair} ${holding}`).values()) {
		const [largest] = freezes.toSorted(byAmount);
		if (largest) kept.add(largest);
	}
	return plain.filter((row) => row.stage !== 'frozen' || kept.has(row));
}
