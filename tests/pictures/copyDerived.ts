import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Descriptor } from '#atlas/descriptor.ts';
import { collectSourceIds } from '#src/chart/readChart.server.ts';

const whole = ['data/charts', 'data/pages/story.json', 'geometry', 'fonts'];
const descriptor = 'data/datapackage.json';
const summaries = 'data/pages/source-summaries.json';

/** Copies what charts are drawn from, as the pipeline last derived it: of the sources only those that a chart names. */
export function copyDerived(to: string, from = 'public'): void {
	rmSync(to, { recursive: true, force: true });
	for (const part of whole) cpSync(join(from, part), join(to, part), { recursive: true });
	const { title, description, version, created, home } = JSON.parse(
		readFileSync(join(from, descriptor), 'utf8')
	) as Descriptor;
	writeFileSync(join(to, descriptor), JSON.stringify({ title, description, version, created, home }));
	const charts = readdirSync(join(to, 'data/charts')).map((file) =>
		JSON.parse(readFileSync(join(to, 'data/charts', file), 'utf8'))
	);
	const named = collectSourceIds(charts);
	const all = JSON.parse(readFileSync(join(from, summaries), 'utf8')) as Readonly<Record<string, unknown>>;
	const kept = Object.fromEntries(Object.entries(all).filter(([id]) => named.has(id)));
	mkdirSync(dirname(join(to, summaries)), { recursive: true });
	writeFileSync(join(to, summaries), JSON.stringify(kept));
}
