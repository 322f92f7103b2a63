import { describe, expect, test } from 'vitest';
import { derive, type LifeOfANumberData } from '#scripts/derive/charts/life-of-a-number.ts';
import { model } from '#src/charts/life-of-a-number/model.ts';
import { claim, estimatesRow } from '#tests/fixtures/estimates.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

const [people = '', money = ''] = descriptor.home.claim_ids;
const sum = { measure: 'funds_transferred', unit: 'USD' } as const;
const party = {
	credited_to: 'party_discipline_commission',
	claimed_by: 'the party',
	reported_by: 'A Daily'
} as const;
const ministry = { credited_to: 'trade_ministry', claimed_by: 'a researcher', status: 'denied' } as const;

/**
 * Synthetic: suspects and yuan of 1990 become officials and dollars in 1994, are credited to another office and denied in
 * 2000, and printed again in 2002; a rival of 2001.
 */
const data = present(
	derive(
		{
			checks: [
				row('checks', {
					table: 'estimates',
					row_id: people,
					checked_on: '2003-02-01',
					verdict: 'confirmed_by_another_page'
				})
			],
			estimates: [
				estimatesRow({
					estimate_id: 'people-1990',
					measure: 'suspects_at_large',
					value_low: 4000,
					exactness: 'at_least',
					credited_to: 'unnamed_official_statement',
					date_published: '1990-01-15',
					note: 'Only some of them abroad'
				}),
				estimatesRow({
					estimate_id: 'money-1990',
					measure: 'funds_taken',
					unit: 'CNY',
					value_low: 5e9,
					exactness: 'at_least',
					credited_to: 'unnamed_official_statement',
					date_published: '1990-01-15'
				}),
				estimatesRow({
					...ministry,
					estimate_id: 'people-1994',
					value_low: 4000,
					date_published: '1994-08-16',
					relation: 'restates',
					relates_to: 'people-1990',
					note: 'The researcher denied it'
				}),
				estimatesRow({
					...ministry,
					...sum,
					estimate_id: 'money-1994',
					value_low: 50e9,
					date_published: '1994-08-16',
					relation: 'transforms',
					relates_to: 'money-1990'
				}),
				estimatesRow({
					...party,
					estimate_id: 'people-2000',
					value_low: 4000,
					date_published: '2000-01-10',
					relation: 'misattributes',
					relates_to: 'people-1994',
					status: 'disputed'
				}),
				estimatesRow({
					estimate_id: 'denial',
					value_low: null,
					exactness: null,
					date_published: '2000-04-25',
					relation: 'denies',
					relates_to: 'people-1994',
					status: 'official',
					note: 'No such survey was made'
				}),
				estimatesRow({
					estimate_id: 'rival',
					measure: 'officials_absconded',
					value_low: 16000,
					value_high: 18000,
					credited_to: 'central_bank',
					claimed_by: 'a bank',
					date_published: '2001-06',
					status: 'retracted'
				}),
				estimatesRow({
					...party,
					estimate_id: people,
					value_low: 4000,
					exactness: 'about',
					date_published: '2002',
					relation: 'restates',
					relates_to: 'people-2000'
				}),
				estimatesRow({
					...party,
					...sum,
					estimate_id: money,
					value_low: 50e9,
					exactness: 'at_least',
					date_published: '2002',
					relation: 'restates',
					relates_to: 'money-1994',
					report_note: 'The report has a misprint elsewhere'
				})
			]
		},
		descriptor
	)
);
const shown = model(data);
const words = (said: ReturnType<typeof model>) => [said.title, said.summary, ...said.notes].join(' ');
const cardOf = (date: string) => shown.tree.cards.find(({ statement }) => statement.published === date);

describe('the life of a number', () => {
	test('begins as suspects and yuan, and ends as officials and dollars', () => {
		expect(shown.title).toBe(
			'4,000 suspects at large and ¥5 billion (1990) became 4,000 officials who absconded and $50 billion (2002)'
		);
	});

	test('changed from yuan to dollars and tenfold on one link, and on no other', () => {
		const factors = shown.tree.links.filter(({ label }) => label.factor !== null);
		expect(factors.map(({ label }) => [label.text, label.factor, label.turned])).toEqual([
			['Transforms', '× 10', ['Chinese yuan', '→ US dollars']]
		]);
	});

	test('says of each statement when it was last checked, and of which figure where they differ', () => {
		expect(cardOf('2002')?.statement.checks).toEqual([
			'Checked on 1 February 2003: confirmed by another page (about 4,000)'
		]);
		expect(cardOf('1990-01-15')?.statement.checks).toEqual([]);
	});

	test('climbs: each office that is credited later stands in a higher lane', () => {
		expect(shown.tree.lanes).toHaveLength(3);
		const line = shown.tree.cards.filter(({ statement }) => !statement.isRival && statement.denial === null);
		const heights = line.map(({ y }) => y);
		expect(heights).toEqual(heights.toSorted((a, b) => b - a));
	});

	test('runs through the chain in order, with all that the tree holds', () => {
		const line = shown.tree.cards.filter(({ statement }) => !statement.isRival);
		expect(shown.chain.map(({ statement }) => statement.id)).toEqual(
			line.map(({ statement }) => statement.id)
		);
		expect(shown.rivals.map(({ id }) => id)).toEqual(
			shown.tree.cards.filter(({ statement }) => statement.isRival).map(({ statement }) => statement.id)
		);
		expect(shown.chain.map(({ strands }) => [strands.people, strands.money])).toEqual([
			['begins', 'begins'],
			['stops', 'stops'],
			['stops', 'passes'],
			['passes', 'passes'],
			['ends', 'ends']
		]);
	});

	test('is denied in type as large as any claim, by a link of its own', () => {
		const denial = shown.tree.cards.find(({ statement }) => statement.denial !== null);
		expect(denial?.lines.map(({ style }) => style)).toContain('headline');
		expect(shown.tree.links.filter(({ isDenial }) => isDenial)).toHaveLength(1);
	});

	test('sets the word for how exact a figure is above it, and none for an exact one', () => {
		const large = (date: string) =>
			cardOf(date)
				?.lines.filter(({ style }) => style === 'figure' || style === 'exactness')
				.map(({ text }) => text);
		expect(large('2002')).toEqual(['about', '4,000', 'more than', '$50 billion']);
		expect(large('1994-08-16')).toEqual(['4,000', '$50 billion']);
	});

	test('has with each statement the remark on its figure, whole, and none on the report', () => {
		expect(cardOf('1990-01-15')?.statement.note).toBe('Only some of them abroad');
		expect(cardOf('2002')?.statement.note).toBeNull();
		const row = shown.table.rows.find(({ key }) => key === money);
		expect(row?.cells.note).toBe('The report has a misprint elsewhere');
	});

	test('is told by the summary alone, in six sentences, with the denial and the rivals', () => {
		for (const part of [
			'¥5 billion',
			'$50 billion',
			'10 times the number',
			'denied',
			'16,000 to 18,000',
			'2002'
		])
			expect(shown.summary).toContain(part);
		expect(shown.summary.match(/\. (?=[A-Z])/g)).toHaveLength(5);
		expect(words(shown)).not.toMatch(/undefined|null|NaN|guilty/);
	});

	test('has a row of the table for every claim and denial, each with its sources', () => {
		expect(shown.table.rows).toHaveLength(data.line.length + data.rivals.length);
		for (const { sourceIds } of shown.table.rows) expect(sourceIds.length).toBeGreaterThan(0);
	});
});

describe('figures that must never be added', () => {
	const drawn = shown.tree.cards.flatMap(({ lines }) => lines.map(({ text }) => text));
	const texts = [...drawn, words(shown)].join('\n');
	const says = (sum: string) => new RegExp(`(?<![\\d,])${sum.replace(/[$.]/g, '\\$&')}`).test(texts);
	test.each([
		['the 4,000 of 1990 and the 4,000 of 1994', '8,000'],
		['the 4,000 of 2002 and the 16,000 to 18,000 of the central bank', '20,000'],
		['the 4,000 of three printings', '12,000'],
		['the $50 billion of 1994 and of 2002', '$100 billion']
	])('%s', (_, sum) => expect(says(sum)).toBe(false));

	test('while each of them is there', () => expect(says('4,000') && says('$50 billion')).toBe(true));
});

describe('a synthetic line', () => {
	/** Synthetic: 7 persons of 1990 restated in 2000 by another office; nobody denies them, and there is no money. */
	const short: LifeOfANumberData = {
		dataDate: '2026-11-23',
		claimIds: ['b'],
		line: [
			claim({ id: 'a', low: 7, high: 7, published: '1990' }),
			claim({
				id: 'b',
				low: 14,
				high: 14,
				published: '2000-05',
				relation: 'restates',
				relationLabel: 'Restates',
				relatesTo: 'a',
				creditedTo: 'central_bank',
				creditedLabel: 'Central bank'
			})
		],
		rivals: [],
		deniedLabel: 'Denied'
	};
	const said = model(short);

	test('has one strand, two lanes and the years that were left out', () => {
		expect(said.tree.lanes.map(({ office }) => office)).toEqual(['Central bank', null]);
		expect(said.tree.years.map(({ text, gapShare }) => [text, gapShare !== null])).toEqual([
			['1990', false],
			['2000', true]
		]);
		expect(said.tree.rivals).toBeNull();
		expect(said.chain.map(({ strands }) => strands)).toEqual([{ people: 'begins' }, { people: 'ends' }]);
		expect(said.tree.links.map(({ strand, label }) => [strand, label.factor])).toEqual([['people', '× 2']]);
	});

	test('says no more than its rows', () => {
		expect(said.title).toBe('7 officials who absconded (1990) became 14 officials who absconded (2000)');
		expect(words(said)).not.toMatch(/undefined|null|NaN|separate origin/);
	});

	test('leads a link to an office below past the text of its start, with its label beside it', () => {
		const office = (creditedTo: 'trade_ministry' | 'central_bank', creditedLabel: string) => ({
			creditedTo,
			creditedLabel
		});
		const later = claim({
			id: 'c',
			published: '2003',
			relation: 'restates',
			relationLabel: 'Restates',
			relatesTo: 'b',
			...office('trade_ministry', 'Trade ministry')
		});
		const link = model({ ...short, line: [...short.line, later] }).tree.links.at(-1);
		const [along, down] = link?.pieces ?? [];
		expect(along?.from[1]).toBe(along?.to[1]);
		expect(down?.to[1]).toBeGreaterThan(down?.from[1] ?? Infinity);
		expect(link?.label.side).toBe('right');
		expect(link?.label.turned.join(' ')).toBe('Central bank → Trade ministry');
	});

	test('cannot be told without a figure', () => {
		expect(() => model({ ...short, claimIds: ['z'] })).toThrow('no figure');
	});
});
