import type { Descriptor } from '#atlas/descriptor.ts';
import { FileWriter, type WrittenFile } from '../emit/FileWriter.ts';
import { packageFiles } from './packageFiles.ts';
import { zip } from './zip.ts';

/** What the one download of a version is called. */
const packageName = ({ name, version }: Pick<Descriptor, 'name' | 'version'>): string =>
	`${name}-${version}.zip`;

/**
 * Writes the package as one zip beside its tables.
 * @param folder where the tables lie as published, with `datapackage.json`
 */
export function writePackage(
	folder: string,
	descriptor: Pick<Descriptor, 'name' | 'version' | 'created'>,
	own = ''
): WrittenFile {
	const writer = new FileWriter(folder, packageName(descriptor));
	writer.write(zip(packageFiles(folder, own), descriptor.created.slice(0, 10)));
	return writer.close();
}
