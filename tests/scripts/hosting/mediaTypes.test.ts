import { expect, test } from 'vitest';
import { mediaTypeOf } from '#scripts/hosting/mediaTypes.ts';

test.each([
	['data/latest/treaties.csv', 'text/csv; charset=utf-8'],
	['treaties.spreadsheet.csv', 'text/csv; charset=utf-8'],
	['CITATION.cff', 'application/yaml; charset=utf-8'],
	['fugitive_flows.R', 'text/plain; charset=utf-8'],
	['treaties.csv.gz', 'application/gzip'],
	['LICENCE', 'application/octet-stream'],
	['v1.0.0/LICENCE', 'application/octet-stream']
])('%s is %s', (file, type) => {
	expect(mediaTypeOf(file)).toBe(type);
});
