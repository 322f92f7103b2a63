import { expect, test } from 'vitest';
import { mayContainPayments } from '#scripts/derive/assets/mayContainPayments.ts';
import { payments } from '#scripts/derive/assets/payments.ts';
import { bank, recovery } from './synthetic.ts';

const returned = { stage: 'returned' } as const;
const paid = { ...returned, payer: bank, holding: null } as const;

test('payments add up by stage and kind, apart from all else; totals and what may overlap are counted, not added', () => {
	const found = payments([
		recovery({ id: 'loot', ...returned, dollars: 50e6 }),
		recovery({ id: 'a', ...paid, dollars: 2e6, exactness: 'at_least' }),
		recovery({ id: 'b', ...paid, affair: 'other', dollars: 3e6, rateYear: 2001 }),
		recovery({ id: 'whole', ...paid, dollars: 9e6, isTotal: true }),
		recovery({ id: 'fine', payer: bank, stage: 'confiscated', dollars: null, amount: 7, currency: 'EUR' })
	]);
	expect(found).toMatchObject([
		{ stage: 'returned', rows: 3, dollars: 5e6, exactness: 'at_least', ratedRows: 1 },
		{ stage: 'confiscated', rows: 1, dollars: null, own: [{ currency: 'EUR', amount: 7 }] }
	]);
	expect(payments([recovery({ id: 'loot' })])).toEqual([]);
});

test('a total of all places, or of the place of the payment, may hold what was paid; no other total does', () => {
	const payment = recovery({ id: 'payment', ...paid });
	const total = recovery({ id: 'total', ...returned, isTotal: true, holding: null });
	expect(mayContainPayments(total, [payment, total])).toBe(true);
	expect(mayContainPayments({ ...total, holding: 'CHE' }, [payment])).toBe(false);
	expect(mayContainPayments({ ...total, holding: 'CHE' }, [{ ...payment, holding: 'CHE' }])).toBe(true);
	expect(mayContainPayments({ ...total, affair: 'other' }, [payment])).toBe(false);
	expect(mayContainPayments({ ...total, stage: 'frozen' }, [payment])).toBe(false);
	expect(mayContainPayments({ ...total, isTotal: false }, [payment])).toBe(false);
	expect(mayContainPayments(total, [recovery({ id: 'loot', ...returned })])).toBe(false);
});
