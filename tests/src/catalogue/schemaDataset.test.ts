import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileIndex } from '#src/catalogue/fileIndex.ts';
import { fileLabel } from '#src/catalogue/fileLabel.ts';
import { jsonForScript } from '#src/catalogue/jsonForScript.ts';
import { longEnough } from '#src/catalogue/longEnough.ts';
import { schemaDataset } from '#src/catalogue/schemaDataset.ts';
import { datasetFaults } from '#tests/fixtures/datasetFaults.ts';
import { catalogue, table } from './synthetic.ts';

const written = (value: object) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>;

describe('a data set for dataset search', () => {
	const ofTable = written(schemaDataset(table, { catalogue, whole: catalogue.whole }));

	test('has all that it asks for, and is a part of the whole', () => {
		expect(datasetFaults(ofTable)).toEqual([]);
		expect(ofTable).toMatchObject({
			name: 'Made-up Atlas: Visits',
			version: '1.2.0',
			license: 'https://example.org/licence',
			temporalCoverage: '1999/2004-05',
			isPartOf: { '@id': 'https://example.org/data' },
			includedInDataCatalog: { url: 'https://example.org/data' }
		});
		expect(ofTable.variableMeasured).toEqual([
			{
				'@type': 'PropertyValue',
				name: 'Guests',
				alternateName: 'guests',
				description: 'How many came.',
				unitText: 'persons'
			}
		]);
		expect(ofTable.distribution).toMatchObject([
			{ contentUrl: 'https://example.org/data/latest/visits.csv', encodingFormat: 'text/csv', sha256: 'ab12' }
		]);
	});

	test('names its parts, and leaves out what it does not know', () => {
		const { whole, parts } = catalogue;
		const ofWhole = written(schemaDataset(whole, { catalogue, parts }));
		expect(ofWhole.hasPart).toMatchObject([{ '@type': 'Dataset', url: 'https://example.org/data/visits' }]);
		for (const name of ['temporalCoverage', 'spatialCoverage', 'variableMeasured', 'isPartOf'])
			expect(ofWhole, name).not.toHaveProperty(name);
	});

	test.each([
		['description', 'Too short.'],
		['license', 'CC BY'],
		['temporalCoverage', '1999 to 2004'],
		['distribution', [{ '@type': 'DataDownload', contentUrl: '/visits.csv', encodingFormat: 'text/csv' }]],
		['creator', []],
		['url', undefined]
	])('is at fault where %s is %j', (name, value) => {
		expect(datasetFaults({ ...ofTable, [name]: value })).toHaveLength(1);
	});
});

test('no text can end the element that the data stand in, and all of it comes out again', () => {
	const signs = fc.constantFrom('<', '>', '&', '/', '!', '-', '"', '\\', '\n', '\u2028', 'script', '外');
	fc.assert(
		fc.property(fc.string({ unit: signs }), (text) => {
			const data = { text, odd: '</script><!--<script>&amp;\u2028' };
			const json = jsonForScript(data);
			expect(json).not.toMatch(/[<>&\u2028\u2029]/);
			expect(JSON.parse(json)).toEqual(data);
		})
	);
});

test('a short description is completed by that of the whole, and says code without marks', () => {
	expect(longEnough('Short.', 'It is a part of an atlas that was made up.')).toBe(
		'Short. It is a part of an atlas that was made up.'
	);
	const long = `The field \`a\` ${'holds much '.repeat(5)}`;
	expect(longEnough(long, 'Whole.')).toBe(long.replaceAll('`', ''));
	expect(longEnough('x'.repeat(6000), '')).toHaveLength(5000);
});

test('a file is called by how its name ends', () => {
	expect(['a.spreadsheet.csv', 'a.csv', 'a.b.metadata.json', 'a.odd'].map(fileLabel)).toEqual([
		'CSV for spreadsheets',
		'CSV',
		'Metadata',
		'odd'
	]);
});

test('the list of files says of each what it is of, where it stands, how big it is and since when it is so', () => {
	expect(fileIndex(catalogue)).toMatchObject({
		name: 'made-up',
		version: '1.2.0',
		date: '2020-06-05',
		files: [
			{
				path: 'data/latest/visits.csv',
				address: 'https://example.org/data/latest/visits.csv',
				of: 'table',
				name: 'visits',
				bytes: 120,
				sha256: 'ab12',
				mediaType: 'text/csv; charset=utf-8',
				modified: '2020-06-05',
				version: '1.2.0'
			}
		]
	});
});
