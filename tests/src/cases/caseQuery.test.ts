import { describe, expect, it } from 'vitest';
import { parseCaseQuery, wholeQuery, writeCaseQuery } from '#src/cases/caseQuery.ts';

const values = {
	standing: new Set(['accused']),
	status: new Set(['back']),
	outcome: new Set(['convicted']),
	return: new Set(['extradition']),
	destination: new Set(['CAN']),
	sector: new Set(['bank']),
	list: new Set(['red_notice_100'])
};
const parse = (query: string) => parseCaseQuery(new URLSearchParams(query), values);

describe('the address of the cases', () => {
	it('is restored from what was written, and is empty for all cases', () => {
		const query = {
			search: '杨 bank',
			chosen: { ...wholeQuery.chosen, outcome: 'convicted', destination: 'CAN' },
			sort: 'left' as const,
			page: 3
		};
		const written = writeCaseQuery(query, new URLSearchParams());
		expect(parse(written.toString())).toEqual(query);
		expect(written.get('destination')).toBe('CAN');
		expect(writeCaseQuery(wholeQuery, new URLSearchParams('outcome=convicted&page=2')).toString()).toBe('');
	});

	it('ignores what it does not know, and keeps what is not its own', () => {
		expect(parse('outcome=guilty&sort=amount&page=-1&return=__proto__')).toEqual(wholeQuery);
		expect(parse('page=1e9').page).toBe(1);
		expect(parse(`q=${'x'.repeat(500)}`).search).toHaveLength(100);
		expect(writeCaseQuery(wholeQuery, new URLSearchParams('ref=a')).toString()).toBe('ref=a');
	});
});
