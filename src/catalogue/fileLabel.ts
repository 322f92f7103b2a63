import { packageKinds } from '#src/tables/packageFiles.ts';
import { tableFiles } from '#src/tables/tableFiles.ts';

/** What the end of a file's name says of it, the longest first. */
const labels = [
	{ ending: '.metadata.json', label: 'Metadata' },
	{ ending: 'datapackage.json', label: 'Descriptor' },
	{ ending: 'changes.csv', label: 'Changes since the version before' },
	...packageKinds,
	...tableFiles
].toSorted((a, b) => b.ending.length - a.ending.length);

/** What a reader calls a file of data, by its name: "CSV for spreadsheets"; what it ends in where we have no word. */
export function fileLabel(name: string): string {
	return labels.find(({ ending }) => name.endsWith(ending))?.label ?? name.split('.').at(-1) ?? name;
}
