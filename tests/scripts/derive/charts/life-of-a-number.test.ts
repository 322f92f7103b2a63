import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/life-of-a-number.ts';
import { estimatesRow } from '#tests/fixtures/estimates.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor } from '#tests/fixtures/row.ts';

const [claimId = ''] = descriptor.home.claim_ids;
const estimates = [
	estimatesRow({ estimate_id: claimId, date_published: '2012', relation: 'restates', relates_to: 'first' }),
	estimatesRow({ estimate_id: 'first', date_published: '2003', exactness: 'at_least', note: 'A note' }),
	estimatesRow({
		estimate_id: 'denial',
		date_published: '2010',
		relation: 'denies',
		relates_to: 'first',
		value_low: null,
		exactness: null
	}),
	estimatesRow({ estimate_id: 'rival', date_published: '2011', report_note: 'A printer’s error' }),
	estimatesRow({ estimate_id: 'other', measure: 'illicit_outflows', unit: 'USD', credited_to: 'ngo' })
];

describe('a synthetic claim', () => {
	const none = { checks: [], exchange_rates: [] };
	const { line, rivals, claimIds } = present(derive({ ...none, estimates }, descriptor));

	test('is traced to its first printing, with its denial, by date', () => {
		expect(line.map(({ id }) => id)).toEqual(['first', 'denial', claimId]);
		expect(claimIds).toContain(claimId);
	});

	test('has beside it what measures the same, and nothing else', () => {
		expect(rivals.map(({ id }) => id)).toEqual(['rival']);
	});

	test('brings how exact it is, its codes in words, and the remark on the figure apart from that on the report', () => {
		expect(line[0]).toMatchObject({ exactness: 'at_least', note: 'A note', reportNote: null });
		expect(rivals[0]).toMatchObject({ note: null, reportNote: 'A printer’s error' });
		expect(line[0]?.creditedLabel).toBe('Trade ministry');
	});

	test('is nothing to show where the tables do not hold it, or hold denials only', () => {
		expect(derive({ ...none, estimates: [] }, descriptor)).toBeNull();
		expect(derive({ ...none, estimates: estimates.slice(3) }, descriptor)).toBeNull();
		const denial = estimatesRow({ estimate_id: claimId, value_low: null, exactness: null });
		expect(derive({ ...none, estimates: [denial] }, descriptor)).toBeNull();
	});
});
