import { describe, expect, test } from 'vitest';
import { derive, type LifeData } from '#scripts/derive/charts/life-of-a-number.ts';
import { model } from '#src/charts/life-of-a-number/model.ts';
import { claim } from '#tests/fixtures/estimates.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

const real = derive(realTables, realDescriptor);
const shown = model(real);
const words = (said: ReturnType<typeof model>) => [said.title, said.summary, ...said.notes].join(' ');

describe('the number of 2012', () => {
	test('was suspects and yuan in 2003', () => {
		expect(shown.title).toBe(
			'4,000 suspects at large and ¥5 billion (2003) became 4,000 officials who absconded and $50 billion (2012)'
		);
		expect(shown.title.length).toBeLessThanOrEqual(110);
	});

	test('changed from yuan to dollars and tenfold on one link, and on no other', () => {
		const factors = shown.tree.links.filter(({ label }) => label.factor !== null);
		expect(factors.map(({ label }) => [label.text, label.factor, label.turned])).toEqual([
			['Transforms', '× 10', ['Chinese yuan', '→ US dollars']]
		]);
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

	test('is told by the summary alone, in six sentences, with the denial and the rivals', () => {
		for (const part of [
			'¥5 billion',
			'$50 billion',
			'10 times the number',
			'denied',
			'16,000 to 18,000',
			'2012'
		])
			expect(shown.summary).toContain(part);
		expect(shown.summary.match(/\. (?=[A-Z])/g)).toHaveLength(5);
		expect(words(shown)).not.toMatch(/undefined|null|NaN|guilty/);
	});

	test('has a row of the table for every claim and denial, each with its sources', () => {
		expect(shown.table.rows).toHaveLength(real.line.length + real.rivals.length);
		for (const { sourceIds } of shown.table.rows) expect(sourceIds.length).toBeGreaterThan(0);
	});
});

describe('figures that must never be added', () => {
	const drawn = shown.tree.cards.flatMap(({ lines }) => lines.map(({ text }) => text));
	const texts = [...drawn, words(shown)].join('\n');
	const says = (sum: string) => new RegExp(`(?<![\\d,])${sum.replace(/[$.]/g, '\\$&')}`).test(texts);
	test.each([
		['the 4,000 of 2003 and the 4,000 of 2004', '8,000'],
		['the 4,000 of 2012 and the 16,000 to 18,000 of the central bank', '20,000'],
		['the 4,000 of 2003, 2004 and 2010', '12,000'],
		['the $50 billion of 2004 and of 2012', '$100 billion'],
		['the $412 billion of 2010 and the $600 billion of 2011', '$1.01 trillion'],
		['those of 2010, 2011 and 2012', '$2.01 trillion']
	])('%s', (_, sum) => expect(says(sum)).toBe(false));

	test('while each of them is there', () => expect(says('4,000') && says('$50 billion')).toBe(true));
});

describe('a synthetic line', () => {
	/** Synthetic: 7 persons of 1990 restated in 2000 by another office; nobody denies them, and there is no money. */
	const data: LifeData = {
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
	const said = model(data);

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

	test('cannot be told without a figure', () => {
		expect(() => model({ ...data, claimIds: ['z'] })).toThrow('no figure');
	});
});
