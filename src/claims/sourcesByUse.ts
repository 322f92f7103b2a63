/** Ids of sources over all rows, most used first. */
export function sourcesByUse(rows: readonly { readonly sourceIds: readonly string[] }[]): readonly string[] {
	const uses = new Map<string, number>();
	for (const id of rows.flatMap(({ sourceIds }) => sourceIds)) uses.set(id, (uses.get(id) ?? 0) + 1);
	return [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
}
