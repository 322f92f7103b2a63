import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Descriptor } from '#atlas/descriptor.ts';
import { collectSourceIds } from '#src/data/collectSourceIds.ts';

const whole = ['data/pages/story.json', 'geometry/world.json', 'geometry/atlantic.json', 'fonts'];
const descriptor = 'data/latest/datapackage.json';
const summaries = 'data/pages/source-summaries.json';
/** Of the list of files pages only need to know whether these tables are a release. */
const list = 'data/index.json';

/**
 * Copies what pictures are drawn from, as the pipeline last derived it: without what only tables need, and of the sources only
 * those that a chart names.
 */
export function copyDerived(to: string, from = 'public'): void {
	rmSync(to, { recursive: true, force: true });
	for (const part of whole) cpSync(join(from, part), join(to, part), { recursive: true });
	const { title, description, version, created, home } = JSON.parse(
		readFileSync(join(from, descriptor), 'utf8')
	) as Descriptor;
	mkdirSync(dirname(join(to, descriptor)), { recursive: true });
	writeFileSync(join(to, descriptor), JSON.stringify({ title, description, version, created, home }));
	const { released } = JSON.parse(readFileSync(join(from, list), 'utf8')) as { released: boolean };
	writeFileSync(join(to, list), JSON.stringify({ released }));
	mkdirSync(join(to, 'data/charts'), { recursive: true });
	const charts = readdirSync(join(from, 'data/charts')).map((file) => {
		const picture = JSON.parse(readFileSync(join(from, 'data/charts', file), 'utf8')) as {
			tableOnly?: unknown;
		};
		delete picture.tableOnly;
		writeFileSync(join(to, 'data/charts', file), JSON.stringify(picture));
		return picture;
	});
	const named = collectSourceIds(charts);
	const all = JSON.parse(readFileSync(join(from, summaries), 'utf8')) as Readonly<Record<string, unknown>>;
	const kept = Object.fromEntries(Object.entries(all).filter(([id]) => named.has(id)));
	mkdirSync(dirname(join(to, summaries)), { recursive: true });
	writeFileSync(join(to, summaries), JSON.stringify(kept));
}
