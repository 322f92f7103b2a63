import { expect, test } from 'vitest';
import { dcatCatalog } from '#src/catalogue/dcatCatalog.ts';
import { type Statement, statementsOf } from '#tests/fixtures/statements.ts';
import { catalogue } from './synthetic.ts';

const dcat = (name: string) => `<http://www.w3.org/ns/dcat#${name}>`;
const terms = (name: string) => `<http://purl.org/dc/terms/${name}>`;
const spdx = (name: string) => `<http://spdx.org/rdf/terms#${name}>`;
const xsd = (value: string, type: string) => `"${value}"^^<http://www.w3.org/2001/XMLSchema#${type}>`;
const visits = '<https://example.org/data/visits>';

/** What is said of something; each property may come more than once. */
const said = (all: readonly Statement[], subject: string | undefined, property: string) =>
	all.flatMap(([about, name, value]) => (about === subject && name === property ? [value] : []));

test('linked data in the words of DCAT, read without loading anything', async () => {
	const all = await statementsOf(dcatCatalog(catalogue));
	const of = (subject: string | undefined, property: string) => said(all, subject, property);

	expect(of('<https://example.org/data/catalog.jsonld>', dcat('dataset')).toSorted()).toEqual([
		visits,
		'<https://example.org/data>'
	]);
	expect(of(visits, dcat('version'))).toEqual(['"1.2.0"']);
	expect(of(visits, terms('license'))).toEqual(['<https://example.org/licence>']);
	expect(of(visits, terms('isPartOf'))).toEqual(['<https://example.org/data>']);
	expect(of('<https://example.org/data>', terms('hasPart'))).toEqual([visits]);
	const [kept] = of('<https://example.org/data>', dcat('hasVersion'));
	expect(kept).toBe('<https://example.org/data/v1.0.0/>');
	expect(of(kept, dcat('version'))).toEqual(['"1.0.0"']);
	expect(of(visits, dcat('keyword'))).toEqual(['"visits"', '"外"']);
});

test('a file has its address, media type, size and digest', async () => {
	const all = await statementsOf(dcatCatalog(catalogue));
	const of = (subject: string | undefined, property: string) => said(all, subject, property);
	const [file] = of(visits, dcat('distribution'));

	expect(of(file, dcat('downloadURL'))).toEqual(['<https://example.org/data/latest/visits.csv>']);
	expect(of(file, dcat('accessURL'))).toEqual([visits]);
	expect(of(file, dcat('mediaType'))).toEqual(['<https://www.iana.org/assignments/media-types/text/csv>']);
	expect(of(file, dcat('byteSize'))).toEqual([xsd('120', 'nonNegativeInteger')]);
	const [checksum] = of(file, spdx('checksum'));
	expect(of(checksum, spdx('algorithm'))).toEqual([spdx('checksumAlgorithm_sha256')]);
	expect(of(checksum, spdx('checksumValue'))).toEqual([xsd('ab12', 'hexBinary')]);
});

test('the ends of its period are as exact as they are known', async () => {
	const all = await statementsOf(dcatCatalog(catalogue));
	const [period] = said(all, visits, terms('temporal'));
	expect(said(all, period, dcat('startDate'))).toEqual([xsd('1999', 'gYear')]);
	expect(said(all, period, dcat('endDate'))).toEqual([xsd('2004-05', 'gYearMonth')]);
	expect(said(all, '<https://example.org/data>', terms('temporal'))).toEqual([]);
});
