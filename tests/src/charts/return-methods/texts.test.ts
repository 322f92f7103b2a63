import { expect, test } from 'vitest';
import { formatShare } from '#src/charts/return-methods/formatShare.ts';
import { texts } from '#src/charts/return-methods/texts.ts';
import { view } from '#src/charts/return-methods/view.ts';
import { synthetic } from './synthetic.ts';

const told = texts(view(synthetic));

test('the title tells how many of those counted were at the border or inside', () => {
	expect(told.title).toBe(
		'Of 1,000 counted as returned in Sky Net 2018, 486 were stopped at the border or caught inside Homeland'
	);
});

test('where they are not told apart, the title tells who came by law and whom officials say they persuaded', () => {
	const groups = synthetic.groups.map((group) => ({
		...group,
		ways: group.ways.filter(({ method }) => method !== 'border_interception')
	}));
	expect(texts(view({ ...synthetic, groups })).title).toBe(
		'Of 1,000 counted as returned in Sky Net 2018, 13 were extradited; 500 were “persuaded”, officials say'
	);
});

test('the summary tells the rights group’s reading beside the official count', () => {
	expect(told.summary).toBe(
		'Officials counted 1,000 people as returned in Sky Net 2018. Of these, 486 were stopped at the border or caught inside Homeland. Of the rest, 13 came by extradition and 500 by what the authorities call persuasion. A Group, a rights group, puts about 64% under involuntary return.'
	);
});

test('ways of different groups are neither added nor averaged', () => {
	const all = [told.title, told.summary, ...told.notes.map(({ text }) => text)].join(' ');
	const numbers = (all.match(/\d[\d,.]*/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
	// Half of the extraditions of 2018 and of 2014 to 2020; sizes of the two; persuasion and involuntary return.
	for (const wrong of [31.5, 8831, 564, 114]) expect(numbers).not.toContain(wrong);
});

test.each([
	[1, 1335, 'under 0.1%'],
	[50, 7831, '0.6%'],
	[17, 1335, '1.3%'],
	[2, 40, '5%'],
	[25, 40, '63%'],
	[0, 40, '0%']
])('%d of %d is %s', (part, whole, text) => {
	expect(formatShare(part, whole)).toBe(text);
});
