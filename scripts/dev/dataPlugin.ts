import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { settings } from '../settings.ts';
import { formatProblem } from '../validate/formatProblem.ts';
import { DataWatch } from './DataWatch.ts';
import { problemOverlay } from './problemOverlay.ts';
import { type Outcome, runData } from './runData.ts';

const QUIET_MILLISECONDS = 100;

/** What the built data is made from: a change in one of these folders makes it stale. */
const watchedFolders = [settings.data, 'atlas', join('scripts', 'derive')];

/** The parts of Vite's server that the plugin uses. */
export type ServerParts = Pick<ViteDevServer, 'watcher' | 'ws' | 'environments'> & {
	readonly config: Pick<ViteDevServer['config'], 'root' | 'logger'>;
};

/**
 * Vite plugin for `npm run dev`: a saved table is validated and built at once; the page reloads, or shows what is wrong
 * with file, line and column until it is mended.
 */
export function dataPlugin(): Plugin {
	return {
		name: 'fugitive-flows-data',
		// Vitest starts a server too, but has no page to reload.
		apply: (config, { command, isPreview }) =>
			command === 'serve' && isPreview !== true && process.env.VITEST === undefined,
		configureServer: (server) => watchData(server)
	};
}

/** Connects a server to the data: its watcher's changes lead to `run`, and what comes of it to its pages. */
export function watchData(
	server: ServerParts,
	run: (root: string) => Promise<Outcome> = runData,
	quiet = QUIET_MILLISECONDS
): void {
	const { root, logger } = server.config;
	const watch = new DataWatch({
		quiet,
		async run() {
			const outcome = await run(root);
			for (const problem of outcome.ok ? [] : outcome.problems) {
				logger.error(formatProblem(problem), { timestamp: true });
			}
			return outcome;
		},
		fingerprint: () => readIndex(root),
		reload() {
			// Modules on the server may hold what they read of the old data.
			for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
			logger.info('data built anew', { timestamp: true });
			server.ws.send({ type: 'full-reload', path: '*' });
		},
		show: (problems) => server.ws.send(problemOverlay(problems, root))
	});
	const folders = watchedFolders.map((folder) => resolve(root, folder));
	server.watcher.add(folders);
	server.watcher.on('all', (event, file) => {
		if (folders.some((folder) => isInside(folder, file))) watch.changed();
	});
	server.watcher.on('close', () => watch.close());
	server.ws.on('connection', () => watch.connected());
}

function isInside(folder: string, file: string): boolean {
	const path = relative(folder, file);
	return path !== '' && path !== '..' && !path.startsWith(`..${sep}`);
}

/** The list of built files with their digests; empty where nothing is built. */
function readIndex(root: string): string {
	try {
		return readFileSync(resolve(root, settings.public, 'data', 'index.json'), 'utf8');
	} catch {
		return '';
	}
}
