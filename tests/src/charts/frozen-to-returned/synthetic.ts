import { derive } from '#scripts/derive/charts/frozen-to-returned.ts';
import { view } from '#src/charts/frozen-to-returned/view.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { affairTables, paidByBank } from '#tests/scripts/derive/assets/affairTables.ts';

export const home = descriptor.home.iso3;
const returned = { stage: 'returned', stage_date: '2002' } as const;

/** Synthetic: four freezes of corruption money abroad, two with a return from the same place; one of fraud. */
export const synthetic = present(
	derive(
		affairTables([
			{ recovery_id: 'big-frozen', affair_id: 'big', amount: 80e6, exactness: 'at_least' },
			{ recovery_id: 'big-back', affair_id: 'big', ...returned, amount: 20e6, follows: ['big-frozen'] },
			{ recovery_id: 'big-paid', affair_id: 'big', ...paidByBank, amount: 900e6 },
			{ recovery_id: 'own-frozen', affair_id: 'own', requesting_iso3: home, amount: 10, currency: 'NZD' },
			{ recovery_id: 'all-frozen', affair_id: 'all-back', amount: 5e6 },
			{ recovery_id: 'all-returned', affair_id: 'all-back', ...returned, amount: 5e6 },
			{ recovery_id: 'sum-part', affair_id: 'sum', ...returned, amount: 2e6 },
			{
				recovery_id: 'francs',
				affair_id: 'converted',
				...{ amount: 8e6, currency: 'CHF', exactness: 'about', stage_date: '2001' }
			},
			{ recovery_id: 'fraud-frozen', affair_id: 'fraud', amount: 1e6 }
		]),
		descriptor
	)
);
export const corruption = view(synthetic, { kind: 'public_corruption', claimed: 'all' });
