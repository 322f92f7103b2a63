/** `npm run geometry`: Natural Earth to `geometry/` of `PUBLIC_DIR`, the world and a small map of each place. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOutlines } from './geometry/outlines.ts';
import { buildWorld } from './geometry/buildWorld.ts';
import { readLabelPoints } from './geometry/labelPoints.ts';
import { locator } from './geometry/locator.ts';
import { readMapCentre } from './geometry/mapCentre.ts';
import { settings } from './settings.ts';

const directory = join(settings.public, 'geometry');
/** Most of what moves between the world's jurisdictions moves round the Atlantic: on a map centred here nothing of it is cut. */
const atlanticCentre = 10;
const lands = readOutlines();
const labels = readLabelPoints(join(settings.data, 'countries.csv'));
const world = buildWorld(lands, readMapCentre(join(settings.data, 'datapackage.json')), labels);
// Written aside and moved, so that a reader never meets half a file.
function write(name: string, value: unknown): void {
	const path = `${directory}/${name}`;
	writeFileSync(`${path}.part`, `${JSON.stringify(value)}\n`);
	renameSync(`${path}.part`, path);
}
mkdirSync(`${directory}/locators`, { recursive: true });
write('world.json', world);
write('atlantic.json', buildWorld(lands, atlanticCentre, labels));
for (const iso3 of Object.keys(world.places)) write(`locators/${iso3}.json`, locator(world, iso3));
