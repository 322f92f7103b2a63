import { createHash } from 'node:crypto';
import type { Descriptor } from '#atlas/descriptor.ts';
import { checksums } from '../package/checksums.ts';
import { unzip, zip } from '../package/zip.ts';
import type { CellTable } from './cells.ts';
import { changesCsv } from './changesCsv.ts';
import { comparePackages } from './comparePackages.ts';
import { describeTables } from './describeTables.ts';
import type { Redactor } from './redact.ts';
import type { Declared } from './ReleaseRecord.ts';
import { rewriteTables } from './rewriteTables.ts';
import type { ReleaseFiles } from './storeRelease.ts';
import { withdrawnChart } from './withdrawnChart.ts';

/** What a release is to become. */
export interface Rewriting {
	readonly descriptor: Descriptor;
	/** Its tables as they are to be, in the descriptor's order. */
	readonly tables: readonly CellTable[];
	/** Those of the release before; null for the first. */
	readonly before: readonly CellTable[] | null;
	readonly declared: Declared;
	readonly redactor: Redactor;
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text);
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const json = (value: unknown) => bytesOf(`${JSON.stringify(value, null, '\t')}\n`);

/** The package that is one download, with the files as they are now and its own texts without what names somebody. */
function repack(packed: Uint8Array, files: ReleaseFiles, day: string, { redact }: Redactor): Uint8Array {
	const inside = new Map(
		[...unzip(packed)]
			.filter(([path]) => path !== 'checksums.sha256')
			.map(([path, bytes]) => [path, files.get(`data/${path}`) ?? bytesOf(redact(textOf(bytes)))])
	);
	return zip(new Map([...inside, ['checksums.sha256', bytesOf(checksums(inside))]]), day);
}

/** What `index.json` of a version holds, as far as it is asked here. */
interface Index {
	readonly files: readonly { readonly path: string }[];
}

/** The files of a release without rows that leave it, in every format, download and chart. */
export async function rewriteRelease(files: ReleaseFiles, to: Rewriting): Promise<ReleaseFiles> {
	const { descriptor, tables, before, declared, redactor } = to;
	const next = new Map([...files, ...(await rewriteTables(files, descriptor, tables))]);
	const own = JSON.parse(redactor.redact(JSON.stringify(descriptor))) as Descriptor;
	next.set('data/datapackage.json', json(describeTables(own, tables, next)));
	if (before !== null)
		next.set('data/changes.csv', bytesOf(changesCsv(comparePackages(before, tables, declared))));
	const day = descriptor.created.slice(0, 10);
	for (const [path, bytes] of files)
		if (path.endsWith('.zip')) next.set(path, repack(bytes, next, day, redactor));

	const charts = [...files].filter(([path]) => path.startsWith('frozen/'));
	const naming = charts.filter(([, bytes]) => redactor.isFound(textOf(bytes))).map(([path]) => path);
	// What a file without names shows of a person is of the same row.
	for (const path of naming)
		for (const each of [path, path.replace('.html', '-unnamed.html'), path.replace('-unnamed.html', '.html')])
			if (files.has(each)) next.set(each, bytesOf(withdrawnChart(descriptor)));

	const index = files.get('data/index.json');
	if (index) {
		const known = JSON.parse(textOf(index)) as Index;
		const listed = known.files.map((file) => {
			const bytes = next.get(`data/${file.path}`) ?? new Uint8Array();
			return { ...file, bytes: bytes.length, sha256: sha256(bytes) };
		});
		next.set('data/index.json', json({ ...known, files: listed }));
	}
	return next;
}
