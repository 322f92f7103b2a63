import type { CatalogueFacts, DatasetFacts } from '#src/catalogue/DatasetFacts.ts';

const day = '2020-06-05';

/** A table of an atlas that is made up. */
export const table: DatasetFacts = {
	of: { kind: 'table', name: 'visits' },
	title: 'Made-up Atlas: Visits',
	description: 'A row is a visit that nobody made, to have something to describe.',
	page: 'https://example.org/data/visits',
	identifier: 'urn:uuid:0#visits',
	version: '1.2.0',
	day,
	creators: ['The Makers'],
	licences: ['https://example.org/licence'],
	keywords: ['visits', '外'],
	citation: 'The Makers. (2020).',
	rows: 3,
	period: { from: '1999', to: '2004-05' },
	places: ['France'],
	variables: [{ name: 'guests', title: 'Guests', description: 'How many came.', unit: 'persons' }],
	files: [
		{
			path: 'data/latest/visits.csv',
			address: 'https://example.org/data/latest/visits.csv',
			title: 'Visits: CSV',
			of: { kind: 'table', name: 'visits' },
			bytes: 120,
			sha256: 'ab12',
			mediaType: 'text/csv; charset=utf-8',
			modified: day,
			version: '1.2.0'
		}
	],
	sources: { name: 'Sources', address: 'https://example.org/sources' }
};

const whole: DatasetFacts = {
	...table,
	of: { kind: 'package', name: 'made-up' },
	title: 'Made-up Atlas',
	page: 'https://example.org/data',
	identifier: 'urn:uuid:0',
	sameAs: 'https://example.org/repository',
	period: null,
	places: [],
	variables: [],
	files: []
};

export const catalogue: CatalogueFacts = {
	title: 'Made-up Atlas',
	description: whole.description,
	address: 'https://example.org/data/catalog.jsonld',
	page: 'https://example.org/data',
	methods: 'https://example.org/methods',
	whole,
	parts: [table],
	versions: [{ version: '1.0.0', day: '2019-01-02', address: 'https://example.org/data/v1.0.0/' }]
};
