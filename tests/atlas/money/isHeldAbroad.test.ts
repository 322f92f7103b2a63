import { expect, test } from 'vitest';
import { isHeldAbroad } from '#atlas/money/isHeldAbroad.ts';
import { isPayment } from '#atlas/money/isPayment.ts';
import { row } from '#tests/fixtures/row.ts';

const recovery = (cells: Parameters<typeof row<'asset_recoveries'>>[1]) =>
	row('asset_recoveries', { holding_iso3: 'CHE', requesting_iso3: 'PER', ...cells });

test('money lies abroad where holder and claimant are known to be two', () => {
	expect(isHeldAbroad(recovery({}))).toBe(true);
	expect(isHeldAbroad(recovery({ holding_iso3: 'PER' }))).toBe(false);
	expect(isHeldAbroad(recovery({ holding_iso3: null }))).toBe(false);
	expect(isHeldAbroad(recovery({ requesting_iso3: null }))).toBe(false);
});

test('what a firm or bank paid is a payment, wherever its seat is, and lay nowhere', () => {
	const paid = recovery({ payer: 'A synthetic bank', payer_iso3: 'FRA' });
	expect(isPayment(paid)).toBe(true);
	expect(isHeldAbroad(paid)).toBe(false);
	expect(isPayment(recovery({ payer: 'A synthetic bank' }))).toBe(true);
	expect(isPayment(recovery({ payer_iso3: 'FRA' }))).toBe(true);
	expect(isPayment(recovery({}))).toBe(false);
});
