import { expect, test } from 'vitest';
import { affairs } from '#scripts/derive/assets/affairs.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { tablesOf } from '#tests/fixtures/tablesOf.ts';

test('the persons of an affair are those whose case belongs to it, whatever it is called', () => {
	const found = affairs(
		tablesOf({
			affairs: [{ affair_id: 'bank', name: 'The bank' }, { affair_id: 'without-money' }],
			asset_recoveries: [{ recovery_id: 'r-1', affair_id: 'bank' }],
			cases: [
				{ case_id: 'a', name: 'Person A', affair_id: 'bank', standing: 'protected_abroad' },
				{ case_id: 'b', name: 'Person B' }
			]
		}),
		descriptor
	);
	expect(found).toMatchObject([
		{ id: 'bank', persons: [{ name: 'Person A', standing: { label: 'Protected abroad', caveat: null } }] }
	]);
	expect(found[0]?.persons).toHaveLength(1);
});
