import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLabelPoints } from '#scripts/geometry/labelPoints.ts';
import { readMapCentre } from '#scripts/geometry/mapCentre.ts';

const directory = mkdtempSync(join(tmpdir(), 'geometry-'));
afterAll(() => rmSync(directory, { recursive: true }));

function write(name: string, text: string): string {
	const path = join(directory, name);
	writeFileSync(path, text);
	return path;
}

test('label points are read by column name; a row without one is passed over', () => {
	const path = write(
		'countries.csv',
		'name,label_latitude,iso3,label_longitude\n"Here, there",1.5,HER,-2.25\nNowhere,,NOW,\nOdd,x,ODD,1\n'
	);
	expect(readLabelPoints(path)).toEqual([{ iso3: 'HER', longitude: -2.25, latitude: 1.5 }]);
});

test('no table, no label points', () => {
	expect(readLabelPoints(join(directory, 'missing.csv'))).toEqual([]);
});

test('the middle meridian is that of the descriptor’s home, else 150° E', () => {
	expect(readMapCentre(write('a.json', '{"home":{"map_centre_longitude":-90}}'))).toBe(-90);
	expect(readMapCentre(write('b.json', '{"home":{"map_centre_longitude":"far"}}'))).toBe(150);
	expect(readMapCentre(write('c.json', '{}'))).toBe(150);
	expect(readMapCentre(join(directory, 'missing.json'))).toBe(150);
});
