// `npm run countries` writes countries.csv of `DATA_DIR`: names from CLDR, regions from M49, label points from Natural Earth.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Descriptor } from '#atlas/descriptor.ts';
import { countriesCsv } from './countries/countriesCsv.ts';
import { namedJurisdictions } from './countries/namedJurisdictions.ts';
import { readOutlines } from './geometry/outlines.ts';
import { settings } from './settings.ts';

const file = join(settings.data, 'countries.csv');
const { home } = JSON.parse(readFileSync(join(settings.data, 'datapackage.json'), 'utf8')) as Descriptor;
const csv = countriesCsv(readOutlines(), namedJurisdictions(settings.data), home.language);
writeFileSync(file, csv);
console.log(`${file}: ${csv.split('\n').length - 2} jurisdictions`);
