import type { Catalogue, DatasetFacts, Variable } from './DatasetFacts.ts';
import type { ListedFile } from './ListedFile.ts';

const essence = (mediaType: string) => mediaType.split(';')[0];

const download = ({ title, address, mediaType, bytes, sha256 }: ListedFile) => ({
	'@type': 'DataDownload',
	name: title,
	contentUrl: address,
	encodingFormat: essence(mediaType),
	contentSize: `${bytes} B`,
	sha256
});

const variable = ({ name, title, description, unit }: Variable) => ({
	'@type': 'PropertyValue',
	name: title,
	alternateName: name,
	description,
	unitText: unit
});

/** Another data set, as far as it has to be known where it is only named. */
const named = ({ page, title, description }: Pick<DatasetFacts, 'page' | 'title' | 'description'>) => ({
	'@type': 'Dataset',
	'@id': page,
	name: title,
	description,
	url: page
});

/** What stands beside it: the parts of a whole, or the whole of a part. */
export interface Relations {
	readonly catalogue: Catalogue;
	readonly whole?: DatasetFacts;
	readonly parts?: readonly Pick<DatasetFacts, 'page' | 'title' | 'description'>[];
}

/** A data set in the words of schema.org, as dataset search wants it. What has no value is left out by JSON. */
export function schemaDataset(facts: DatasetFacts, { catalogue, whole, parts }: Relations) {
	const { licences, period, places, variables, day } = facts;
	return {
		'@context': 'https://schema.org/',
		...named(facts),
		sameAs: facts.sameAs,
		identifier: facts.identifier,
		version: facts.version,
		license: licences.length === 1 ? licences[0] : licences,
		creator: facts.creators.map((name) => ({ '@type': 'Organization', name })),
		isAccessibleForFree: true,
		keywords: facts.keywords,
		temporalCoverage: period ? `${period.from}/${period.to}` : undefined,
		spatialCoverage: places.length > 0 ? places.map((name) => ({ '@type': 'Place', name })) : undefined,
		variableMeasured: variables.length > 0 ? variables.map(variable) : undefined,
		measurementTechnique: catalogue.methods,
		size: `${facts.rows} rows`,
		creditText: facts.citation,
		isBasedOn: { '@type': 'CreativeWork', name: facts.sources.name, url: facts.sources.address },
		datePublished: day,
		dateModified: day,
		includedInDataCatalog: { '@type': 'DataCatalog', name: catalogue.title, url: catalogue.page },
		isPartOf: whole && named(whole),
		hasPart: parts?.map(named),
		distribution: facts.files.map(download)
	};
}
