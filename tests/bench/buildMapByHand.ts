import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { World } from '#atlas/places.ts';
import type { TreatyMapData } from '#scripts/derive/charts/treaty-map.ts';
import { readMapCentre } from '#scripts/geometry/mapCentre.ts';
import { readOutlines } from '#scripts/geometry/outlines.ts';
import { settings } from '#scripts/settings.ts';
import { partnersByClass, topologyLike } from './mapByHand.ts';

const readJson = <Value>(...place: string[]) =>
	JSON.parse(readFileSync(join(settings.public, ...place), 'utf8')) as Value;

/** Builds the page of `bench/` into a folder, d3 cut down to what it uses, with the data of the built site. */
export async function buildMapByHand(out: string): Promise<void> {
	await build({
		root: 'bench',
		configFile: false,
		base: './',
		logLevel: 'error',
		build: { outDir: join(process.cwd(), out), emptyOutDir: true, modulePreload: { polyfill: false } }
	});
	mkdirSync(out, { recursive: true });
	const world = readJson<World>('geometry', 'world.json');
	const data = readJson<TreatyMapData>('data', 'charts', 'treaty-map.json');
	const centre = readMapCentre(join(settings.data, 'datapackage.json'));
	writeFileSync(join(out, 'world.json'), JSON.stringify(topologyLike(world, readOutlines())));
	writeFileSync(join(out, 'partners.json'), JSON.stringify(partnersByClass(data, centre)));
}
