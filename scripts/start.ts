import { formatCount } from '#atlas/words/formatCount.ts';
/**
 * `npm start`: checks the tables, builds data, map, fonts and site, serves it at http://localhost:4173 (another port
 * with `PORT`, below another path with `BASE_PATH`), and says so in one line. What the steps print is shown only if one
 * fails.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { noPictures, takeIn } from './images/takeIn.ts';
import { takeInReleases } from './release/takeInReleases.ts';
import { listenOnLoopback } from './serve/listenOnLoopback.ts';
import { readPort } from './serve/readPort.ts';
import { runTool } from './serve/runTool.ts';
import { serve, type Served } from './serve.ts';
import { settings } from './settings.ts';
import { formatProblem } from './validate/formatProblem.ts';
import type { Problem } from './validate/Problem.ts';

/** What `npm run data -- --json` prints. */
type DataReport =
	| { readonly ok: true; readonly tables: number; readonly rows: number }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** A step that did not succeed; the message is what it printed. */
class StepFailed extends Error {}

const stopped = new AbortController();
let served: Served | undefined;

async function run(file: string, args: readonly string[] = []): Promise<void> {
	const { exitCode, output } = await runTool(file, args, { signal: stopped.signal });
	if (exitCode !== 0) throw new StepFailed(output);
}

async function buildData(): Promise<Extract<DataReport, { ok: true }>> {
	const { output, stdout } = await runTool('scripts/data.ts', ['--json'], { signal: stopped.signal });
	let report: DataReport;
	try {
		report = JSON.parse(stdout) as DataReport;
	} catch {
		throw new StepFailed(output);
	}
	if (report.ok) return report;
	throw new StepFailed(report.problems.map((problem) => `${formatProblem(problem)}\n`).join(''));
}

function explain(error: unknown, port: number): string {
	if (error instanceof StepFailed) return error.message;
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	const another = `Name another: PORT=${port === 8080 ? 8081 : 8080} npm start\n`;
	if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. ${another}`;
	if (code === 'EACCES') return `Port ${port} needs rights that this program lacks. ${another}`;
	return `${error instanceof Error ? error.message : String(error)}\n`;
}

async function start(): Promise<void> {
	const began = performance.now();
	let port = 0;
	try {
		port = readPort(process.env.PORT);
		// Asked before anything is built: another start of the same site may be serving what a build replaces.
		await (await listenOnLoopback((_, response) => void response.writeHead(503).end(), port)).close();

		const [report] = await Promise.all([buildData(), run('scripts/geometry.ts'), run('scripts/fonts.ts')]);
		const pictures = takeIn();
		takeInReleases(settings.data, settings.public);
		await run('node_modules/vite/bin/vite.js', ['build']);
		const charts = (await readdir(join(settings.build, 'charts'))).filter((file) =>
			file.endsWith('.html')
		).length;
		served = await serve({ directory: settings.build, base: settings.base, port });
		const seconds = ((performance.now() - began) / 1000).toFixed(1);
		const built = `${report.tables} tables, ${formatCount(report.rows)} rows, ${charts} charts`;
		if (pictures === 0) console.log(noPictures);
		console.log(`Fugitive Flows: ${built} built in ${seconds} s – open ${served.address}`);
	} catch (error) {
		if (!stopped.signal.aborted) process.stderr.write(explain(error, port));
		process.exitCode = 1;
	}
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => {
		stopped.abort();
		served?.close().catch((error: unknown) => process.stderr.write(explain(error, 0)));
	});
}

await start();
