// Writes data/countries.csv: names from CLDR, regions from M49, label points from Natural Earth.
import { writeFileSync } from 'node:fs';
import { countriesCsv } from './countries/countriesCsv.ts';
import { namedJurisdictions } from './countries/namedJurisdictions.ts';
import { readAtlas } from './geometry/atlas.ts';

const csv = countriesCsv(readAtlas(), namedJurisdictions('data'));
writeFileSync('data/countries.csv', csv);
console.log(`data/countries.csv: ${csv.split('\n').length - 2} jurisdictions`);
