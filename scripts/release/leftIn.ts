import { unzip } from '../package/zip.ts';
import type { Redactor } from './redact.ts';
import type { ReleaseFiles } from './storeRelease.ts';

/** Addresses of pages stay as they are. */
const address = /https?:\/\/[^\s"',<>;]+/g;

/** Paths of the files in which something is still named, in zips and workbooks too; addresses of pages do not count. */
export function leftIn(files: ReleaseFiles, redactor: Redactor): readonly string[] {
	return [...files].flatMap(([path, bytes]) => {
		if (/\.(zip|xlsx)$/.test(path))
			return leftIn(unzip(bytes), redactor).map((inside) => `${path}/${inside}`);
		const text = Buffer.from(bytes).toString().replace(address, ' ');
		return redactor.isFound(path) || redactor.isFound(text) ? [path] : [];
	});
}
