import type { CatalogueFacts, DatasetFacts } from './DatasetFacts.ts';
import type { ListedFile } from './ListedFile.ts';

/** What the short words below stand for. In the document itself, so that nothing is asked for to read it. */
const context = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	skos: 'http://www.w3.org/2004/02/skos/core#',
	spdx: 'http://spdx.org/rdf/terms#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	title: 'dct:title',
	description: 'dct:description',
	identifier: 'dct:identifier',
	keyword: 'dcat:keyword',
	version: 'dcat:version',
	hasVersion: 'dcat:hasVersion',
	name: 'foaf:name',
	citation: 'dct:bibliographicCitation',
	license: { '@id': 'dct:license', '@type': '@id' },
	page: { '@id': 'dcat:landingPage', '@type': '@id' },
	homepage: { '@id': 'foaf:homepage', '@type': '@id' },
	issued: { '@id': 'dct:issued', '@type': 'xsd:date' },
	modified: { '@id': 'dct:modified', '@type': 'xsd:date' },
	partOf: { '@id': 'dct:isPartOf', '@type': '@id' },
	hasPart: { '@id': 'dct:hasPart', '@type': '@id' },
	creator: 'dct:creator',
	publisher: 'dct:publisher',
	place: 'dct:spatial',
	label: 'skos:prefLabel',
	period: 'dct:temporal',
	from: 'dcat:startDate',
	to: 'dcat:endDate',
	dataset: 'dcat:dataset',
	distribution: 'dcat:distribution',
	accessURL: { '@id': 'dcat:accessURL', '@type': '@id' },
	downloadURL: { '@id': 'dcat:downloadURL', '@type': '@id' },
	mediaType: { '@id': 'dcat:mediaType', '@type': '@id' },
	byteSize: { '@id': 'dcat:byteSize', '@type': 'xsd:nonNegativeInteger' },
	checksum: 'spdx:checksum',
	algorithm: { '@id': 'spdx:algorithm', '@type': '@id' },
	checksumValue: { '@id': 'spdx:checksumValue', '@type': 'xsd:hexBinary' }
} as const;

const agent = (name: string) => ({ '@type': 'foaf:Agent', name });

/** A date of a year, a month or a day says which it is. */
function typedDate(date: string) {
	const type = ['xsd:gYear', 'xsd:gYearMonth', 'xsd:date'][date.split('-').length - 1];
	return { '@value': date, '@type': type };
}

const distribution = (page: string, { title, address, mediaType, bytes, sha256, modified }: ListedFile) => ({
	'@type': 'dcat:Distribution',
	title,
	accessURL: page,
	downloadURL: address,
	mediaType: `https://www.iana.org/assignments/media-types/${mediaType.split(';')[0]}`,
	byteSize: String(bytes),
	modified,
	checksum: {
		'@type': 'spdx:Checksum',
		algorithm: 'spdx:checksumAlgorithm_sha256',
		checksumValue: sha256
	}
});

function dataset(facts: DatasetFacts) {
	const { page, licences, creators, period, places, day } = facts;
	return {
		'@id': page,
		'@type': 'dcat:Dataset',
		title: facts.title,
		description: facts.description,
		identifier: facts.identifier,
		version: facts.version,
		license: licences,
		creator: creators.map(agent),
		keyword: facts.keywords,
		issued: day,
		modified: day,
		page,
		citation: facts.citation,
		...(period && {
			period: { '@type': 'dct:PeriodOfTime', from: typedDate(period.from), to: typedDate(period.to) }
		}),
		place: places.map((label) => ({ '@type': 'dct:Location', label })),
		distribution: facts.files.map((file) => distribution(page, file))
	};
}

/** All data sets as a catalogue by W3C's DCAT, version 3, in JSON-LD. */
export function dcatCatalog({ title, description, address, page, whole, parts, versions }: CatalogueFacts) {
	return {
		'@context': context,
		'@id': address,
		'@type': 'dcat:Catalog',
		title,
		description,
		homepage: page,
		license: whole.licences,
		publisher: whole.creators.map(agent),
		modified: whole.day,
		dataset: [
			{
				...dataset(whole),
				hasPart: parts.map((part) => part.page),
				hasVersion: versions.map((kept) => ({
					'@id': kept.address,
					'@type': 'dcat:Dataset',
					title: whole.title,
					version: kept.version,
					issued: kept.day,
					page: kept.address
				}))
			},
			...parts.map((part) => ({ ...dataset(part), partOf: whole.page }))
		]
	};
}
