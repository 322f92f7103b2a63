import { describe, expect, test } from 'vitest';
import { returnsAfterFreezes } from '#scripts/derive/assets/returnAfterFreeze.ts';
import { recovery } from './synthetic.ts';

const returned = { stage: 'returned' } as const;
const byPlace = (of: number) => ({ of, comparedBy: 'place', isConverted: false });
const byLink = (of: number) => ({ of, comparedBy: 'link', isConverted: false });

describe('where no source links a return to a freeze', () => {
	test('a share compares one place with itself, never with another', () => {
		expect(
			returnsAfterFreezes([
				recovery({ id: 'freeze', dollars: 10e6 }),
				recovery({ id: 'back', ...returned, dollars: 2e6 }),
				recovery({ id: 'back-again', ...returned, dollars: 3e6 }),
				recovery({ id: 'elsewhere', ...returned, dollars: 90e6, holding: 'LUX' })
			])
		).toEqual([{ holding: 'CHE', share: byPlace(0.5), isReturned: true, isAtLeast: false }]);
	});

	test('one currency is compared in itself, so that no rate of another year comes between', () => {
		const francs = { currency: 'CHF', rateYear: 2001, amount: 40 };
		const [same] = returnsAfterFreezes([
			recovery({ id: 'freeze', ...francs, dollars: 20 }),
			recovery({ id: 'b', ...returned, ...francs, amount: 10, dollars: 8, rateYear: 2002 })
		]);
		expect(same?.share).toEqual(byPlace(0.25));
	});

	test('two currencies are compared in dollars, said to be converted; without dollars not at all', () => {
		const freeze = recovery({ id: 'freeze', currency: 'CHF', amount: 40, dollars: 20, rateYear: 2001 });
		const back = recovery({ id: 'back', ...returned, dollars: 10 });
		expect(returnsAfterFreezes([freeze, back])[0]?.share).toEqual({ ...byPlace(0.5), isConverted: true });
		const [apart] = returnsAfterFreezes([{ ...freeze, dollars: null, rateYear: null }, back]);
		expect(apart).toMatchObject({ share: null, isReturned: true });
	});

	test('no return known is no share of zero; a sum that may overlap is no return', () => {
		const freeze = recovery({ id: 'freeze', dollars: 10e6 });
		const none = { share: null, isReturned: false };
		expect(returnsAfterFreezes([freeze])[0]).toMatchObject({ ...none, isAtLeast: false });
		const promise = recovery({ id: 'promise', ...returned, mayOverlap: true });
		expect(returnsAfterFreezes([freeze, promise])[0]).toMatchObject({ ...none, isAtLeast: true });
	});
});

describe('where a source says which freeze a return came out of', () => {
	const freeze = recovery({ id: 'freeze', dollars: 10e6 });
	const other = recovery({ id: 'other-freeze', dollars: 40e6 });
	const order = recovery({ id: 'order', stage: 'confiscated', follows: ['freeze'] });
	const back = recovery({ id: 'back', ...returned, dollars: 6e6, follows: ['order'] });

	test('those two are compared, by way of what lies between, and no other freeze of the place', () => {
		expect(returnsAfterFreezes([freeze, other, order, back])).toEqual([
			{ holding: 'CHE', share: byLink(0.6), isReturned: true, isAtLeast: false }
		]);
	});

	test('another return from there is not in the share, and may be more', () => {
		const unlinked = recovery({ id: 'unlinked', ...returned, dollars: 9e6 });
		expect(returnsAfterFreezes([freeze, order, back, unlinked])[0]).toMatchObject({
			share: byLink(0.6),
			isAtLeast: true
		});
	});

	test('a linked sum that may repeat another row’s money stands for itself alone', () => {
		const doubtful = recovery({
			id: 'doubtful',
			...returned,
			follows: ['order'],
			mayOverlap: true,
			dollars: 5e6
		});
		expect(returnsAfterFreezes([freeze, order, doubtful])[0]).toMatchObject({
			share: byLink(0.5),
			isReturned: true
		});
	});

	test('a link without a sum gives way to what is known of the place', () => {
		const unknown = recovery({ ...back, id: 'unknown', dollars: null, amount: null, currency: null });
		const known = recovery({ id: 'known', ...returned, dollars: 5e6 });
		expect(returnsAfterFreezes([freeze, order, unknown])[0]).toMatchObject({ share: null, isReturned: true });
		expect(returnsAfterFreezes([freeze, order, { ...unknown, mayOverlap: true }, known])[0]?.share).toEqual(
			byPlace(0.5)
		);
	});

	test('links that lead in a circle or to no row of the affair end', () => {
		const circle = { ...order, follows: ['freeze', 'back', 'nowhere'] };
		expect(returnsAfterFreezes([freeze, circle, back])[0]?.share).toEqual(byLink(0.6));
	});
});

test('a freeze at home, or for a claimant not known, is no freeze abroad', () => {
	expect(returnsAfterFreezes([recovery({ id: 'freeze', holding: 'PER' })])).toEqual([]);
	expect(returnsAfterFreezes([recovery({ id: 'freeze', requesting: null })])).toEqual([]);
});
