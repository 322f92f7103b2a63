import { describe, expect, it } from 'vitest';
import { lastChecks } from '#scripts/derive/coverage/lastChecks.ts';
import { labelOf } from '#scripts/derive/labelOf.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

const look = (table: string, checked_on: string, verdict: 'corrected' | 'only_own_source') =>
	row('checks', { table, row_id: 'a', checked_on, verdict });
const checks = [
	look('cases', '2002-01-01', 'only_own_source'),
	look('cases', '2001-01-01', 'corrected'),
	look('treaties', '2003-01-01', 'corrected')
];

describe('the last look at a row of a table', () => {
	const checkOf = lastChecks({ checks }, 'cases', descriptor);

	it('is the latest of its own table, in the descriptor’s words', () => {
		const verdict = labelOf(descriptor, 'checks', 'verdict', 'only_own_source');
		expect(checkOf('a')).toEqual({ on: '2002-01-01', verdict });
	});

	it('is none for a row that nobody looked up, and where the package has no such table', () => {
		expect(checkOf('b')).toBeNull();
		expect(lastChecks({}, 'cases', descriptor)('a')).toBeNull();
	});
});
