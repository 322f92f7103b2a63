import type { Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';

/** A synthetic package of three tables, small enough to count by hand. */
export const descriptor: Descriptor = {
	name: 'synthetic',
	title: 'Synthetic',
	description: 'Rows made up for tests',
	version: '9.9.9',
	created: '2020-06-30T00:00:00Z',
	licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
	contributors: [{ title: 'Test' }],
	home: { iso3: 'AAA', name: 'Aland', claim_ids: [], map_centre_longitude: 0 },
	resources: [
		{
			name: 'treaties',
			path: 'treaties.csv',
			title: 'Instruments',
			description: 'Synthetic instruments',
			schema: {
				primaryKey: ['treaty_id'],
				fields: [
					{
						name: 'treaty_id',
						title: 'Id',
						description: 'Key',
						type: 'string',
						constraints: { required: true }
					},
					{
						name: 'status',
						title: 'Status',
						description: 'Where it stands',
						type: 'string',
						categories: [
							{ value: 'in_force', label: 'In force' },
							{ value: 'unknown', label: 'Not known' }
						],
						constraints: { required: true }
					},
					{
						name: 'entered_into_force',
						title: 'In force',
						description: 'When',
						type: 'string',
						partialDate: true
					},
					{ name: 'parties', title: 'Parties', description: 'How many', type: 'integer', unit: 'states' },
					{
						name: 'source_ids',
						title: 'Sources',
						description: 'What it rests on',
						type: 'string',
						listDelimiter: ';',
						constraints: { required: true }
					},
					{
						name: 'confidence',
						title: 'Confidence',
						description: 'How sure',
						type: 'string',
						categories: [
							{ value: 'high', label: 'High' },
							{ value: 'medium', label: 'Medium' },
							{ value: 'low', label: 'Low' }
						],
						constraints: { required: true }
					}
				],
				listForeignKeys: [
					{ fields: ['source_ids'], reference: { resource: 'sources', fields: ['source_id'] } }
				]
			}
		},
		{
			name: 'cases',
			path: 'cases.csv',
			title: 'Cases',
			description: 'Synthetic cases',
			schema: {
				primaryKey: ['case_id'],
				fields: [
					{
						name: 'case_id',
						title: 'Id',
						description: 'Key',
						type: 'string',
						constraints: { required: true }
					},
					{
						name: 'standing',
						title: 'Standing',
						description: 'In law',
						type: 'string',
						categories: [
							{ value: 'accused', label: 'Accused' },
							{ value: 'protected_abroad', label: 'Protected abroad' }
						],
						constraints: { required: true }
					},
					{
						name: 'alleged_offence',
						title: 'Offence',
						description: 'Alleged',
						type: 'string',
						listDelimiter: ';',
						listCategories: [
							{ value: 'fraud', label: 'Fraud' },
							{ value: 'bribery', label: 'Bribery' }
						],
						constraints: { required: true }
					},
					{
						name: 'source_ids',
						title: 'Sources',
						description: 'What it rests on',
						type: 'string',
						listDelimiter: ';',
						constraints: { required: true }
					}
				]
			}
		},
		{
			name: 'sources',
			path: 'sources.csv',
			title: 'Sources',
			description: 'Synthetic sources',
			schema: {
				primaryKey: ['source_id'],
				fields: [
					{
						name: 'source_id',
						title: 'Id',
						description: 'Key',
						type: 'string',
						constraints: { required: true }
					},
					{
						name: 'kind',
						title: 'Kind',
						description: 'Kind of page',
						type: 'string',
						categories: [
							{ value: 'official', label: 'Official: a government' },
							{ value: 'press', label: 'Press: a newspaper' },
							{ value: 'blog', label: 'Blog' }
						]
					},
					{ name: 'url', title: 'Address', description: 'Where', type: 'string', format: 'uri' }
				]
			}
		}
	]
};

function source(source_id: string, kind: string, rest: object): object {
	return {
		source_id,
		kind,
		title: 'A page',
		publisher: 'P',
		date_published: null,
		accessed: null,
		accessed_by: '2020-06-30',
		url: null,
		archived_url: null,
		language: 'en',
		supports: 'x',
		...rest
	};
}

/** Rows of the synthetic package; only the fields that the tests count. */
export const tables = {
	countries: [],
	treaties: [
		{
			treaty_id: 'a',
			party_iso3: 'AAA',
			status: 'in_force',
			entered_into_force: '1999',
			parties: 0,
			source_ids: ['S1', 'S2'],
			confidence: 'high'
		},
		{
			treaty_id: 'b',
			party_iso3: 'AAA',
			status: 'in_force',
			entered_into_force: null,
			parties: null,
			source_ids: ['S1'],
			confidence: 'low'
		},
		{
			treaty_id: 'c',
			party_iso3: 'BBB',
			status: 'unknown',
			entered_into_force: null,
			parties: 2,
			source_ids: ['S2', 'S2'],
			confidence: 'high'
		}
	],
	cases: [
		{
			case_id: 'x',
			standing: 'accused',
			alleged_offence: ['fraud', 'bribery'],
			source_ids: ['S1'],
			confidence: 'medium'
		},
		{
			case_id: 'y',
			standing: 'protected_abroad',
			alleged_offence: ['fraud'],
			source_ids: ['S1'],
			confidence: 'medium'
		},
		{
			case_id: 'z',
			standing: 'accused',
			alleged_offence: ['fraud'],
			source_ids: ['S1'],
			confidence: 'medium'
		}
	],
	sources: [
		source('S1', 'press', { publisher: 'Zeta', url: 'https://example.org/1' }),
		source('S2', 'official', {}),
		source('S3', 'press', { publisher: 'Alpha', title: '报道', language: 'zh' }),
		source('S4', 'press', {
			publisher: 'Zeta',
			title: 'A report (Chinese)',
			language: 'zh',
			date_published: '2001'
		})
	]
} as unknown as Tables;
