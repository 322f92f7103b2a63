import { describe, expect, test } from 'vitest';
import { derive, type MethodGroup } from '#scripts/derive/charts/return-methods.ts';
import { formatShare } from '#src/charts/return-methods/formatShare.ts';
import { groupBar } from '#src/charts/return-methods/groupBar.ts';
import { model } from '#src/charts/return-methods/model.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

const real = derive(realTables, realDescriptor);
const shown = model(real);
const bars = shown.sections.flatMap(({ key, groups }) => groups.map((group) => ({ section: key, ...group })));
const partsOf = (label: string, section: string) =>
	bars
		.find((bar) => bar.label === label && bar.section === section)
		?.segments.map((segment) => [segment.label, segment.persons, segment.share]);

describe('the real tables', () => {
	test('tell of 2018 in the title, whose word it is included', () => {
		expect(shown.title).toBe(
			'Of 1,335 counted as returned in Sky Net 2018, 17 were extradited; 500 were “persuaded”, officials say'
		);
	});

	test('split 2018 into eight ways by official count', () => {
		expect(partsOf('Sky Net 2018', 'best_told')).toEqual([
			['Extradition', '17', '1.3%'],
			['Repatriation', '66', '4.9%'],
			['Prosecution abroad', '1', 'under 0.1%'],
			['Arrest abroad', '275', '21%'],
			['Persuasion', '500', '37%'],
			['Voluntary surrender', '76', '5.7%'],
			['Stopped at the border', '202', '15%'],
			['Captured in China', '198', '15%']
		]);
	});

	test('keep the rights group’s reading of the same year in a section of its own, in shares only', () => {
		expect(partsOf('Sky Net 2018', 'civil_society')).toEqual([
			['Extradition', '', '1%'],
			['Involuntary return (persuasion, luring, covert operations)', '', '64%'],
			['Not split by way', '', '35%']
		]);
		const [official, civil] = shown.sections;
		expect(official?.lead).toContain('“Persuasion” is the authorities’ word');
		expect(civil?.lead).toContain('Safeguard Defenders puts 64% of Sky Net 2018');
	});

	test('leave what no source splits as such', () => {
		expect(partsOf('Returned 2014 to June 2020', 'other_official')).toEqual([
			['Extradition', '50', '0.6%'],
			['Not split by way', '7,781', '99%']
		]);
	});

	test('draw a death as no way of return', () => {
		const hundred = bars.find(({ label }) => label.startsWith('The first 40'));
		expect(hundred?.segments.map(({ label, kind }) => [label, kind]).at(-1)).toEqual(['Died', 'died']);
	});
});

describe('pairs that stay apart', () => {
	test.each([
		['official persuasion and the rights group’s involuntary return of 2018, in percent', 37, 64, 'percent'],
		['surrender of Fox Hunt 2014 and of Fox Hunt 2015', 390, 366],
		['persuasion of Sky Net 2018 and of Fox Hunt 2016', 500, 137],
		['extraditions of 2018 and those of 2014 to June 2020, which hold them', 17, 50],
		['the sizes of 2014–2016 and of 2014 to June 2020, which holds them', 2566, 7831]
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

test('a synthetic group: numbers and shares side by side leave a rest without a number', () => {
	const way = { note: null, confidence: 'high', sourceIds: ['S'] };
	const group: MethodGroup = {
		group: 'synthetic',
		label: 'Synthetic',
		size: 200,
		from: '2001-01-01',
		to: '2001-12-31',
		claimedBy: 'an office',
		isCivilSociety: false,
		ways: [
			{ ...way, method: 'extradition', label: 'Extradition', persons: 50, sharePercent: null },
			{ ...way, method: 'persuasion', label: 'Persuasion', persons: null, sharePercent: 40 }
		]
	};
	expect(
		groupBar(group).segments.map(({ start, width, persons, share }) => [start, width, persons, share])
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
