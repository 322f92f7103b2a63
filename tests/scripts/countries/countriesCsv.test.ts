import { expect, test } from 'vitest';
import { countriesCsv } from '#scripts/countries/countriesCsv.ts';
import type { Land } from '#scripts/geometry/outlines.ts';

const square: Land['polygons'] = [
	[
		[
			[9, -1],
			[9, 1],
			[11, 1],
			[11, -1],
			[9, -1]
		]
	]
];

test('a row has names, region, label point and sources; lands without a code have none', () => {
	const csv = countriesCsv(
		[
			{ iso3: 'GAB', name: 'Gabon', polygons: square },
			{ iso3: null, name: 'Siachen Glacier', polygons: square }
		],
		['GAB'],
		'zh-Hans'
	);
	expect(csv).toBe(
		'iso3,iso2,name,name_zh,region,label_longitude,label_latitude,source_ids,confidence\n' +
			'GAB,GA,Gabon,加蓬,middle_africa,10.00,0.00,N-cldr;N-natural-earth;N-m49,high\n'
	);
});

test('names are English alone where the home jurisdiction has no other language', () => {
	const csv = countriesCsv([{ iso3: 'GAB', name: 'Gabon', polygons: square }], ['GAB'], undefined);
	expect(csv).toContain('GAB,GA,Gabon,,middle_africa,');
});

test('a jurisdiction that a table names and the map lacks is an error, by its code', () => {
	expect(() => countriesCsv([{ iso3: 'GAB', name: 'Gabon', polygons: square }], ['GIB'], undefined)).toThrow(
		'GIB'
	);
});
