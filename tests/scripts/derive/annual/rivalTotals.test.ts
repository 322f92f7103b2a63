import { describe, expect, test } from 'vitest';
import { rivalTotals } from '#scripts/derive/annual/rivalTotals.ts';
import { syntheticRival, syntheticTotal } from './synthetic.ts';

const claim = syntheticTotal({ funds_recovered: 90, funds_currency: 'CNY' });

describe('a published total beside the campaigns’ own', () => {
	test('is the same figure where sum, currency and a source are the same', () => {
		const row = syntheticRival({ value: 90, currency: 'CNY' });
		expect(rivalTotals([row], [claim])).toEqual([{ row, scope: 'sky_net', sameAs: 'synthetic' }]);
	});

	test('is a rival in its own currency where only a source is the same', () => {
		const row = syntheticRival({});
		expect(rivalTotals([row], [claim])).toEqual([{ row, scope: 'sky_net', sameAs: null }]);
	});

	test('is of another scope, and left out, where no source is the same', () => {
		expect(
			rivalTotals([syntheticRival({ source_ids: ['S-other'], value: 90, currency: 'CNY' })], [claim])
		).toEqual([]);
	});
});
