import type { Descriptor, Resource } from '#atlas/descriptor.ts';

/** Tables in the order of the descriptor, not that in which they were read; those made from others stand last. */
export function inOrder<Held extends { readonly table: Resource }>(
	tables: readonly Held[],
	{ resources }: Descriptor
): readonly Held[] {
	const places = new Map(resources.map(({ name }, index) => [name, index]));
	const place = ({ table }: Held) => places.get(table.name) ?? resources.length;
	return tables.toSorted((a, b) => place(a) - place(b));
}
