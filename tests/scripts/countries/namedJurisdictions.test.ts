import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { namedJurisdictions } from '#scripts/countries/namedJurisdictions.ts';

const directory = mkdtempSync(join(tmpdir(), 'named-'));
afterEach(() => rmSync(directory, { recursive: true, force: true }));

test('codes come from the fields that refer to countries, in lists too, and from no other', () => {
	const descriptor = {
		resources: [
			{
				path: 'cases.csv',
				schema: {
					fields: [{ name: 'id' }, { name: 'from' }, { name: 'to', listDelimiter: ';' }],
					foreignKeys: [
						{ fields: ['from'], reference: { resource: 'countries' } },
						{ fields: ['id'], reference: { resource: 'other' } },
						{ fields: ['id'], reference: {} }
					],
					listForeignKeys: [{ fields: ['to'], reference: { resource: 'countries' } }]
				}
			},
			{ path: 'missing.csv', schema: { fields: [] } }
		]
	};
	writeFileSync(join(directory, 'datapackage.json'), JSON.stringify(descriptor));
	writeFileSync(join(directory, 'cases.csv'), 'id,from,to\nDEU,USA,CAN;GIN\nFRA,,CAN\n');
	expect(namedJurisdictions(directory)).toEqual(['CAN', 'GIN', 'USA']);
});
