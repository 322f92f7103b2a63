import { describe, expect, test } from 'vitest';
import { derive, type MethodGroup } from '#scripts/derive/charts/return-methods.ts';
import type { ReturnMethodsRow } from '#atlas/rows.ts';
import { formatShare } from '#src/charts/return-methods/formatShare.ts';
import { groupBar } from '#src/charts/return-methods/groupBar.ts';
import { model } from '#src/charts/return-methods/model.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

/** Synthetic ways of one group as one claimant counts them. */
const group = (
	common: Partial<ReturnMethodsRow>,
	ways: readonly (readonly [ReturnMethodsRow['method'], number])[]
) =>
	ways.map(([method, persons]) =>
		row('return_methods', {
			claimed_by: 'an office',
			claimant_kind: 'official',
			exactness: 'exact',
			period_start: '2001-01-01',
			period_end: '2001-12-31',
			...common,
			method,
			persons
		})
	);

/** Synthetic: a count split into ways, a rights group’s reading of it in shares, one with a way alone, one with deaths. */
const data = present(
	derive(
		{
			return_methods: [
				...group({ group: 'sky_net_2018', group_size: 1000 }, [
					['extradition', 13],
					['repatriation', 1],
					['persuasion', 500],
					['border_interception', 202],
					['capture_at_home', 284]
				]),
				...group(
					{ group: 'sky_net_2018', group_size: 1000, claimant_kind: 'civil_society', exactness: 'about' },
					[
						['involuntary_return', 64],
						['extradition', 1]
					]
				).map((way) => ({ ...way, claimed_by: 'A Group', share_percent: way.persons, persons: null })),
				...group({ group: 'returned_2014_2020_06', group_size: 7831, exactness: 'at_least' }, [
					['extradition', 50]
				]),
				...group({ group: 'red_notice_100_first_40', group_size: 40 }, [
					['voluntary_surrender', 25],
					['died', 2]
				])
			]
		},
		descriptor
	)
);
const shown = model(data);
const bars = shown.sections.flatMap(({ key, groups }) => groups.map((each) => ({ section: key, ...each })));
const partsOf = (label: string, section: string) =>
	bars
		.find((bar) => bar.label === label && bar.section === section)
		?.segments.map((segment) => [segment.label, segment.persons, segment.share]);

describe('ways of return', () => {
	test('of the most detailed official count stand in the title, whose word it is included', () => {
		expect(shown.title).toBe(
			'Of 1,000 counted as returned in Sky Net 2018, 13 were extradited; 500 were “persuaded”, officials say'
		);
	});

	test('are split as the source splits them', () => {
		expect(partsOf('Sky Net 2018', 'most_detailed')).toEqual([
			['Extradition', '13', '1.3%'],
			['Repatriation', '1', '0.1%'],
			['Persuasion', '500', '50%'],
			['Stopped at the border', '202', '20%'],
			['Caught inside the country', '284', '28%']
		]);
		expect(shown.notes.join(' ')).toContain(
			'202 “stopped at the border” and 284 “caught inside the country”'
		);
	});

	test('in a rights group’s reading have a section of their own, in shares as exact as they were published', () => {
		expect(partsOf('Sky Net 2018', 'civil_society')).toEqual([
			['Extradition', '', 'about 1%'],
			['Involuntary return (persuasion, luring, covert operations)', '', 'about 64%'],
			['Not split by way', '', '35%']
		]);
		const [official, civil] = shown.sections;
		expect(official?.lead).toContain('“Persuasion” is the authorities’ word');
		expect(civil?.lead).toContain('A Group puts about 64% of Sky Net 2018');
	});

	test('leave what no source splits as such', () => {
		expect(partsOf('Returned 2014 to June 2020', 'other_official')).toEqual([
			['Extradition', 'more than 50', '0.6%'],
			['Not split by way', '7,781', '99%']
		]);
	});

	test('draw a death as no way of return', () => {
		const hundred = bars.find(({ label }) => label.startsWith('The first 40'));
		expect(hundred?.segments.map(({ kind }) => kind)).toEqual(['returned', 'died', 'not_split']);
	});

	test('say in the table how exact each number or share is', () => {
		const cells = shown.table.rows.map(({ cells: own }) => [own.way, own.exactness, own.persons, own.share]);
		expect(cells).toContainEqual(['Extradition', 'more than', 50, null]);
		expect(cells).toContainEqual(['Extradition', 'about', null, 1]);
	});
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

test('ways of different groups are neither added nor averaged', () => {
	const said = [shown.title, shown.summary, ...shown.notes].join(' ').match(/\d[\d,.]*/g) ?? [];
	const numbers = said.map((digits) => Number(digits.replaceAll(',', '')));
	// Half of the extraditions of 2018 and of 2014 to 2020; sizes of the two; persuasion and involuntary return.
	for (const wrong of [31.5, 8831, 564, 114]) expect(numbers).not.toContain(wrong);
});

test('a synthetic group: numbers and shares side by side leave a rest without a number', () => {
	const way = { exactness: 'exact', note: null, confidence: 'high', sourceIds: ['S'] } as const;
	const made: MethodGroup = {
		group: 'synthetic',
		label: 'Synthetic',
		size: 200,
		from: '2001-01-01',
		to: '2001-12-31',
		claimedBy: 'an office',
		claimantKind: 'official',
		ways: [
			{ ...way, method: 'extradition', label: 'Extradition', persons: 50, sharePercent: null },
			{ ...way, method: 'persuasion', label: 'Persuasion', persons: null, sharePercent: 40 }
		]
	};
	expect(
		groupBar(made).segments.map(({ start, width, persons, share }) => [start, width, persons, share])
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
