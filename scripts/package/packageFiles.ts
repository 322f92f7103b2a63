import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Descriptor } from '#atlas/descriptor.ts';
import { checksums } from './checksums.ts';
import { citationFile } from './citationFile.ts';
import { codebookHtml } from './codebookHtml.ts';
import { codebookMarkdown } from './codebookMarkdown.ts';
import { licence } from './licence.ts';
import { packageReadme } from './packageReadme.ts';

/** What the package holds beside its tables where it is there. */
const optional = ['changes.csv'];

/**
 * The files of a package that is one download, by their names in it: a Data Package (version 2) with its tables as CSV, its
 * codebook, terms and citation, and the digests of all of them.
 * @param folder where the tables lie as published, with `datapackage.json`
 * @param own what the tables say of themselves (`README.md` beside them)
 */
export function packageFiles(folder: string, own = ''): ReadonlyMap<string, Uint8Array> {
	const read = (name: string) => readFileSync(join(folder, name));
	const descriptor = JSON.parse(read('datapackage.json').toString()) as Descriptor;
	const others = optional.filter((name) => existsSync(join(folder, name)));
	const texts: Readonly<Record<string, string>> = {
		'CITATION.cff': citationFile(descriptor),
		LICENSE: licence(descriptor),
		'README.md': packageReadme(descriptor, own, others),
		'codebook.html': codebookHtml(descriptor),
		'codebook.md': codebookMarkdown(descriptor)
	};
	const files = new Map<string, Uint8Array>([
		...Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)] as const),
		...['datapackage.json', ...descriptor.resources.map(({ path }) => path), ...others].map(
			(name) => [name, read(name)] as const
		)
	]);
	return new Map([...files, ['checksums.sha256', Buffer.from(checksums(files))]]);
}
