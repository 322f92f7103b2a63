import type { Descriptor } from '#atlas/descriptor.ts';

/** The text of `LICENSE` in a package: under which terms it may be used, and where they are written. */
export function licence({ title, version, licenses, contributors }: Descriptor): string {
	const makers = contributors.map((each) => each.title).join(', ');
	const terms = licenses.map(({ name, title: long, path }) => `${long ?? name}\n${path}\n`);
	return [
		`${title}, version ${version}, by ${makers}, may be used under these terms:\n`,
		...terms,
		'You may copy, change and pass on the tables, for any purpose, as long as you say whose they are, link the terms',
		'and say what you changed. CITATION.cff says how to cite them. Titles of pages are those of their publishers.\n'
	].join('\n');
}
