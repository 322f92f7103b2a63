/** The command `npm run geometry`: Natural Earth to `public/geometry/world.json`. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readAtlas } from './geometry/atlas.ts';
import { buildWorld } from './geometry/buildWorld.ts';
import { readLabelPoints } from './geometry/labelPoints.ts';
import { readMapCentre } from './geometry/mapCentre.ts';

const directory = 'public/geometry';
const world = buildWorld(
	readAtlas(),
	readMapCentre('data/datapackage.json'),
	readLabelPoints('data/countries.csv')
);
mkdirSync(directory, { recursive: true });
// Written aside and moved, so that a reader never meets half a file.
writeFileSync(`${directory}/world.json.part`, `${JSON.stringify(world)}\n`);
renameSync(`${directory}/world.json.part`, `${directory}/world.json`);
