import Papa from 'papaparse';
import type { Land } from '../geometry/outlines.ts';
import { countryNames } from './countryNames.ts';
import { regions } from './regions.ts';
import { visualCentre } from './visualCentre.ts';

const regionOf = new Map(
	Object.entries(regions).flatMap(([region, codes]) => codes.map((code) => [code, region] as const))
);

/**
 * The text of `countries.csv`: the jurisdictions of the map and those the tables name, in the order of their codes.
 * @param language that of the home jurisdiction: names stand in Chinese, too, where it is Chinese
 * @throws naming every code that has no land on the map or no region
 */
export function countriesCsv(
	lands: readonly Land[],
	named: readonly string[],
	language: string | undefined
): string {
	const landOf = new Map(lands.flatMap((land) => (land.iso3 ? [[land.iso3, land] as const] : [])));
	const codes = [...new Set([...landOf.keys(), ...named])].sort();
	const homeless = codes.filter((code) => !landOf.has(code) || !regionOf.has(code));
	if (homeless.length > 0) throw new Error(`no land on the map or no region for ${homeless.join(', ')}`);
	const rows = codes.map((iso3) => {
		const names = countryNames(iso3);
		const [longitude, latitude] = visualCentre(landOf.get(iso3)?.polygons ?? []);
		return {
			iso3,
			iso2: names.iso2,
			name: names.english,
			name_zh: language?.startsWith('zh') ? names.chinese : '',
			region: regionOf.get(iso3),
			label_longitude: longitude.toFixed(2),
			label_latitude: latitude.toFixed(2),
			source_ids: 'N-cldr;N-natural-earth;N-m49',
			confidence: 'high'
		};
	});
	return `${Papa.unparse(rows, { newline: '\n' })}\n`;
}
