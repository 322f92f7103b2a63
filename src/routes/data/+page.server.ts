import type { DataPage } from '#scripts/derive/pages/data.ts';
import { packageJsonLd } from '#src/catalogue/datasets.server.ts';
import { citations } from '#src/cite/citations.ts';
import { packageWork } from '#src/cite/works.server.ts';
import { summarizeSources } from '#src/chart/readChart.server.ts';
import { collectSourceIds } from '#src/data/collectSourceIds.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';

/** What the page needs of `data/index.json`, the list of all files. */
interface Index {
	readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

export async function load() {
	const { files } = readBuilt<Index>('data/index.json');
	const dictionary = readBuilt<DataPage>('data/pages/data.json');
	return {
		dictionary,
		citations: citations(packageWork()),
		jsonLd: await packageJsonLd(),
		sources: summarizeSources(collectSourceIds(dictionary)),
		/** Bytes by file name, of the files that lie beside the descriptor. */
		sizes: Object.fromEntries(
			files.filter(({ path }) => !path.includes('/')).map(({ path, bytes }) => [path, bytes])
		)
	};
}
