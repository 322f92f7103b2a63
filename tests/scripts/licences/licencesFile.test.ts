import { expect, test } from 'vitest';
import { licencesFile } from '#scripts/licences/licencesFile.ts';
import { packageFolder } from '#scripts/licences/packageFolder.ts';

test.each([
	['/a/node_modules/d3-geo/src/index.js', '/a/node_modules/d3-geo'],
	['/a/node_modules/sql.js/dist/sql.wasm?url', '/a/node_modules/sql.js'],
	['\0/a/node_modules/@one/two/index.js?commonjs', '/a/node_modules/@one/two'],
	['/a/node_modules/one/node_modules/two/index.js', '/a/node_modules/one/node_modules/two'],
	['C:\\a\\node_modules\\one\\index.js', 'C:/a/node_modules/one'],
	['/a/src/node_modules.ts', null],
	['\0virtual:one', null]
])('%j is of %s', (module, folder) => {
	expect(packageFolder(module)).toBe(folder);
});

test('each package is named with its licence, and a text that several share stands once', () => {
	const file = licencesFile('Ours\n', [
		{ name: 'two', version: '2.0.0', licence: 'MIT', text: 'Text of one and two' },
		{ name: 'three', version: '3.0.0', licence: 'ISC', text: 'Text of three' },
		{ name: 'one', version: '1.0.0', licence: 'MIT', text: 'Text of one and two' }
	]);
	expect(file.split(`\n\n${'='.repeat(80)}\n`)).toEqual([
		'Ours',
		'one 1.0.0 (MIT)\ntwo 2.0.0 (MIT)\n\nText of one and two',
		'three 3.0.0 (ISC)\n\nText of three\n'
	]);
});
