import { describe, expect, test } from 'vitest';
import { texts } from '#src/charts/officials-dots/texts.ts';
import { view } from '#src/charts/officials-dots/view.ts';
import { synthetic } from './synthetic.ts';

const told = texts(view(synthetic));
const all = [told.title, told.subtitle, told.summary, ...told.notes.map(({ text }) => text)].join(' ');

test('the title tells the claim, those named and those officially returned', () => {
	expect(told.title).toBe(
		'About 4,000 officials fled, goes the claim; we can name 3, and officials count more than 2,999 returned since 2014'
	);
	expect(all).not.toMatch(/undefined|null|NaN|guilty/);
});

test('without official figures the title ends with those named', () => {
	expect(texts(view({ ...synthetic, returned: null, atLarge: null })).title).toMatch(/; we can name 3$/);
});

test('the official total is told by the label of its code', () => {
	expect(all).toContain('speaks of “suspects of abuse of office”');
});

test('very many persons shown by an outcome in their favour are counted, not named', () => {
	const standing = { label: 'Protected abroad', caveat: null };
	const inFavour = Array.from({ length: 13 }, (_, index) => ({ name: `P ${index}`, nameZh: null, standing }));
	const noteOf = (some: typeof inFavour) =>
		texts(view({ ...synthetic, inFavour: some })).notes.find(({ head }) => head === 'Named')?.text;
	expect(noteOf(inFavour)).toContain('in their favour: 13 of them.');
	expect(noteOf(inFavour.slice(0, 1))).toContain('in their favour: P 0 (protected abroad).');
});

describe('figures that must stay apart', () => {
	const [claim, named, returned, atLarge] = view(synthetic).counts.map(({ persons }) => persons);

	test.each([
		['the claim of 1982 to 2012 and the official returns since 2014', claim, returned],
		['the claim and those at large in 2017', claim, atLarge],
		['the claim and those named here', claim, named],
		['official returns and those at large', returned, atLarge],
		['official returns and those named here', returned, named],
		['those at large and those named here', atLarge, named]
	])('%s: neither sum nor difference nor share', (_, one = 0, other = 0) => {
		for (const mixed of [one + other, Math.abs(one - other), (one + other) / 2])
			expect(all.replaceAll(',', '')).not.toMatch(new RegExp(`\\b${mixed}\\b`));
		expect(all).not.toMatch(/%|per cent/);
	});
});
