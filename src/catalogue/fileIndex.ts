import type { CatalogueFacts } from './DatasetFacts.ts';

/** The list of all files: of the package, of its tables, of the charts; what it is a list of stands before them. */
export function fileIndex({ whole, parts, address, versions }: CatalogueFacts) {
	return {
		name: whole.of.name,
		title: whole.title,
		version: whole.version,
		date: whole.day,
		page: whole.page,
		licences: whole.licences,
		catalogue: address,
		versions,
		files: [whole, ...parts]
			.flatMap(({ files }) => files)
			.map(({ of: { kind, name }, ...file }) => ({ ...file, of: kind, name }))
	};
}
