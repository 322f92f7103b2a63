import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '#scripts/serve.ts';
import type { Place } from '#src/snippets/snippet.ts';

/** Serves the tables and what reads them as the site does. */
export async function serveData(tables: string): Promise<Place & { close(): Promise<void> }> {
	const directory = mkdtempSync(join(tmpdir(), 'loaders-'));
	mkdirSync(join(directory, 'data'));
	symlinkSync(resolve(tables), join(directory, 'data/latest'));
	symlinkSync(resolve('loaders'), join(directory, 'data/loaders'));
	writeFileSync(join(directory, '404.html'), 'Not here');
	const served = await serve({ directory, base: '', port: 0 });
	return {
		data: `${served.address}data/latest`,
		loaders: `${served.address}data/loaders`,
		close: async () => {
			await served.close();
			rmSync(directory, { recursive: true });
		}
	};
}
