import { describe, expect, test } from 'vitest';
import type { MethodGroup, MethodsData, Way } from '#scripts/derive/charts/return-methods.ts';
import { formatShare } from '#src/charts/return-methods/formatShare.ts';
import { groupBar } from '#src/charts/return-methods/groupBar.ts';
import { model } from '#src/charts/return-methods/model.ts';

const way = (
	method: Way['method'],
	label: string,
	persons: number | null,
	sharePercent: number | null = null
): Way => ({
	method,
	label,
	persons,
	sharePercent,
	note: null,
	confidence: 'high',
	sourceIds: ['S-1']
});
/** A synthetic group of 200 persons of one year, as an office counts them. */
const group = (differs: Partial<MethodGroup>): MethodGroup => ({
	group: 'synthetic',
	label: 'Campaign A',
	size: 200,
	from: '2001-01-01',
	to: '2001-12-31',
	claimedBy: 'an office',
	isCivilSociety: false,
	ways: [],
	...differs
});
/** Two campaigns, and a rights group's reading of the first. */
const data: MethodsData = {
	dataDate: '2020-06-30',
	groups: [
		group({
			ways: [
				way('extradition', 'Extradition', 20),
				way('persuasion', 'Persuasion', 70),
				way('voluntary_surrender', 'Voluntary surrender', 93),
				way('border_interception', 'Stopped at the border', 16),
				way('died', 'Died', 1)
			]
		}),
		group({
			claimedBy: 'a rights group',
			isCivilSociety: true,
			ways: [way('involuntary_return', 'Involuntary return', null, 62)]
		}),
		group({
			group: 'other',
			label: 'Campaign B',
			size: 3000,
			from: '2000-01-01',
			to: '2005-06-30',
			ways: [way('extradition', 'Extradition', 54)]
		})
	]
};
const shown = model(data);
const bars = shown.sections.flatMap(({ key, groups }) => groups.map((bar) => ({ section: key, ...bar })));
const partsOf = (label: string, section: string) =>
	bars
		.find((bar) => bar.label === label && bar.section === section)
		?.segments.map((segment) => [segment.label, segment.persons, segment.share]);

describe('synthetic counts', () => {
	test('tell in the title of the group that is split best, whose word it is included', () => {
		expect(shown.title).toBe(
			'Of 200 counted as returned in Campaign A, 20 were extradited; 70 were “persuaded”, officials say'
		);
	});

	test('stand as numbers and shares of their own group', () => {
		expect(partsOf('Campaign A', 'best_told')).toEqual([
			['Extradition', '20', '10%'],
			['Persuasion', '70', '35%'],
			['Voluntary surrender', '93', '47%'],
			['Stopped at the border', '16', '8%'],
			['Died', '1', '0.5%']
		]);
	});

	test('keep the rights group’s reading of the same persons in a section of its own, in shares only', () => {
		expect(partsOf('Campaign A', 'civil_society')).toEqual([
			['Involuntary return', '', '62%'],
			['Not split by way', '', '38%']
		]);
		const [official, civil] = shown.sections;
		expect(official?.lead).toContain('“Persuasion” is the authorities’ word');
		expect(civil?.lead).toContain('a rights group puts 62% of Campaign A');
	});

	test('leave what no source splits as such', () => {
		expect(partsOf('Campaign B', 'other_official')).toEqual([
			['Extradition', '54', '1.8%'],
			['Not split by way', '2,946', '98%']
		]);
	});

	test('draw a death as no way of return', () => {
		const kinds = bars.find(({ section }) => section === 'best_told')?.segments.map(({ kind }) => kind);
		expect(kinds).toEqual(['returned', 'returned', 'returned', 'returned', 'died']);
	});
});

describe('pairs that stay apart', () => {
	test.each([
		['official persuasion and the rights group’s involuntary return, in percent', 35, 62, 'percent'],
		['extraditions of one campaign and those of another', 20, 54],
		['the sizes of two groups that may overlap', 200, 3000]
	])('%s are neither added nor averaged', (_, a, b, unit = 'persons') => {
		const said = [
			shown.title,
			shown.summary,
			...shown.notes,
			...bars.flatMap(({ size, segments }) => [
				size,
				...segments.flatMap(({ persons, share }) => [persons, share])
			])
		]
			.join(' | ')
			.replace(/[\d.]+%/g, (share) => (unit === 'percent' ? share : ''))
			.match(/\d[\d,.]*/g)
			?.map((digits) => Number(digits.replaceAll(',', '')));
		expect(said).toContain(a);
		for (const wrong of [a + b, (a + b) / 2]) expect(said).not.toContain(wrong);
	});

	test('every group is one whole, and each of its parts begins where the last ends', () => {
		for (const { segments } of bars) {
			let end = 0;
			for (const { start, width } of segments) {
				expect(start).toBeCloseTo(end, 1);
				end = start + width;
			}
			expect(end).toBeCloseTo(100, 1);
		}
	});
});

test('numbers and shares side by side leave a rest without a number', () => {
	const mixed = group({
		ways: [way('extradition', 'Extradition', 50), way('persuasion', 'Persuasion', null, 40)]
	});
	expect(
		groupBar(mixed).segments.map(({ start, width, persons, share }) => [start, width, persons, share])
	).toEqual([
		[0, 25, '50', '25%'],
		[25, 40, '', '40%'],
		[65, 35, '', '35%']
	]);
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
