import { expect, test } from 'vitest';
import { returnsAfterFreezes } from '#scripts/derive/assets/returnAfterFreeze.ts';
import { recovery } from './synthetic.ts';

const returned = { stage: 'returned' } as const;

test('a share compares one place with itself, never with another', () => {
	expect(
		returnsAfterFreezes([
			recovery({ id: 'freeze', dollars: 10e6 }),
			recovery({ id: 'back', ...returned, dollars: 2e6 }),
			recovery({ id: 'back-again', ...returned, dollars: 3e6 }),
			recovery({ id: 'elsewhere', ...returned, dollars: 90e6, holding: 'LUX' })
		])
	).toEqual([{ holding: 'CHE', share: 0.5, isReturned: true, isAtLeast: false }]);
});

test('sums of different currencies are not compared, of one currency they are', () => {
	const francs = { currency: 'CHF', dollars: null };
	const freeze = recovery({ id: 'freeze', ...francs, amount: 40 });
	expect(
		returnsAfterFreezes([freeze, recovery({ id: 'b', ...returned, ...francs, amount: 10 })])[0]?.share
	).toBe(0.25);
	const [apart] = returnsAfterFreezes([freeze, recovery({ id: 'b', ...returned, dollars: 10e6 })]);
	expect(apart).toMatchObject({ share: null, isReturned: true });
});

test('no return known is no share of zero; a sum that may overlap is no return', () => {
	const freeze = recovery({ id: 'freeze', dollars: 10e6 });
	expect(returnsAfterFreezes([freeze])[0]).toMatchObject({
		share: null,
		isReturned: false,
		isAtLeast: false
	});
	const promise = recovery({ id: 'promise', ...returned, mayOverlap: true });
	expect(returnsAfterFreezes([freeze, promise])[0]).toMatchObject({
		share: null,
		isReturned: false,
		isAtLeast: true
	});
});

test('a freeze at home is no freeze abroad', () => {
	expect(returnsAfterFreezes([recovery({ id: 'freeze', holding: 'PER' })])).toEqual([]);
});
