import { describe, expect, test } from 'vitest';
import { dollars } from '#scripts/derive/annual/dollars.ts';
import { syntheticRate } from './synthetic.ts';

describe('a sum in dollars', () => {
	test('is worked out at the rate of its own year, and keeps what the rate rests on', () => {
		expect(dollars({ amount: 90, currency: 'CNY', year: 2001 }, [syntheticRate])).toEqual({
			amount: 45,
			rate: 2,
			rateNote: null,
			rateConfidence: 'medium',
			sourceIds: ['R-1']
		});
	});

	test('is not there without a sourced rate of that year and that currency', () => {
		expect(dollars({ amount: 90, currency: 'CNY', year: 2002 }, [syntheticRate])).toBeNull();
		expect(dollars({ amount: 90, currency: 'HKD', year: 2001 }, [syntheticRate])).toBeNull();
		expect(dollars({ amount: 90, currency: 'CNY', year: 2001 }, [])).toBeNull();
	});

	test('is never made of dollars: what was published in them is not converted again', () => {
		const rate = { ...syntheticRate, currency: 'USD', units_per_usd: 1 };
		expect(dollars({ amount: 90, currency: 'USD', year: 2001 }, [rate])).toBeNull();
	});
});
