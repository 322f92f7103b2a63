import { expect, test } from 'vitest';
import type { ReturnAfterFreeze } from '#scripts/derive/assets/returnAfterFreeze.ts';
import { derive } from '#scripts/derive/charts/frozen-to-returned.ts';
import { texts } from '#src/charts/frozen-to-returned/texts.ts';
import { view } from '#src/charts/frozen-to-returned/view.ts';
import { returnSentence, returnText } from '#src/charts/frozen-to-returned/words.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { affairTables } from '#tests/scripts/derive/assets/affairTables.ts';
import { corruption, home, synthetic } from './synthetic.ts';

const told = texts(corruption);

test('the title counts the freezes abroad and those with a return from the same place', () => {
	expect(told.title).toBe(
		'Of 4 freezes abroad in cases of public corruption, a return from the same place is known for 2'
	);
	expect(texts(view(synthetic, { kind: 'public_corruption', claimed: 'home' })).title).toBe(
		`Of the one freeze abroad for Land ${home} in cases of public corruption, a return from the same place is known for none`
	);
});

test('the summary tells returns, shares and the largest freeze', () => {
	expect(told.summary).toBe(
		'In 5 cases of public corruption whose money we could follow, it was frozen abroad 4 times; after 2 of these freezes something is known to have come back from the same place. How much it was can be told for 2: less than half came back after 1, and all that was frozen, or more, after 1. The largest freeze, more than $80 million, is that of Affair big; 25% of it is known to have come back.'
	);
});

test('the notes say how shares were compared, and that payments are in no figure', () => {
	const all = told.notes.map(({ text }) => text).join(' ');
	expect(all).toContain('For 1 of 2 shares a source says');
	expect(all).toContain('In 2 of the cases money was both frozen and returned; in 2 of these a sum is known');
	expect(all).toContain('One payment by a firm or bank stands in the table with its case');
});

test('without a row of the chosen kind the title says so', () => {
	const fraud = affairTables([{ recovery_id: 'fraud', affair_id: 'a-fraud', amount: 1e6 }]);
	const empty = view(present(derive(fraud, descriptor)), { kind: 'public_corruption', claimed: 'all' });
	expect(texts(empty).title).toBe('No freeze abroad is documented in cases of public corruption');
});

test('a share is worded without more exactness than it has', () => {
	const text = (of: number | null, rest: Partial<ReturnAfterFreeze> = {}, isConverted = false) =>
		returnText({
			isReturned: true,
			isAtLeast: false,
			share: of === null ? null : { of, comparedBy: 'link', isConverted },
			...rest
		});
	expect(text(0.4567)).toBe('46%');
	expect(text(0.001)).toBe('less than 1%');
	expect(text(1)).toBe('all of it');
	expect(text(1.9)).toBe('more than was frozen');
	expect(text(0.5, { isAtLeast: true })).toBe('50%, maybe more');
	expect(text(0.5, {}, true)).toBe('50%, at the rates of their years');
	expect(text(null)).toBe('something, but the sums cannot be compared');
	expect(text(null, { isReturned: false })).toBe('nothing known');
	expect(text(null, { isReturned: false, isAtLeast: true })).toBe('only a sum that may repeat another');
});

test('a share is said in a sentence, with how it was compared', () => {
	const said = (share: Parameters<typeof returnSentence>[0]['share'], isReturned = true, isAtLeast = false) =>
		returnSentence({ share, isReturned, isAtLeast });
	expect(said({ of: 0.57, comparedBy: 'link', isConverted: false })).toBe(
		'57% of it is known to have come back'
	);
	expect(said({ of: 0.65, comparedBy: 'place', isConverted: false }, true, true)).toBe(
		'money worth 65% of it, maybe more, is known to have come back from the same place'
	);
	expect(said({ of: 1, comparedBy: 'link', isConverted: false })).toBe(
		'all of it is known to have come back'
	);
	expect(said(null, false)).toBe('nothing is known to have come back from the same place');
});
