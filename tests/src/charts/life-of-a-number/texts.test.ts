import { describe, expect, test } from 'vitest';
import { texts } from '#src/charts/life-of-a-number/texts.ts';
import { view } from '#src/charts/life-of-a-number/view.ts';
import { claim } from '#tests/fixtures/estimates.ts';
import { data } from './printings.ts';

const said = texts(view(data));
const all = [said.title, said.subtitle, said.summary, ...said.notes.map(({ text }) => text)].join(' ');

describe('what is said of the number', () => {
	test('is by how much it grew in print', () => {
		expect(said.title).toBe('In print, ¥5 billion became $50 billion, about 40 times the value');
		expect(said.subtitle).toBe('One sentence and its edits, 1990–2002');
	});

	test('is told in four sentences', () => {
		expect(said.summary).toBe(
			'On 15 January 1990 an unnamed official statement was quoted with more than 4,000 suspects at large and more than ¥5 billion. ' +
				'On 16 August 1994 it was 4,000 officials who absconded and $50 billion, now credited to the trade ministry: 10 times the number, in US dollars instead of Chinese yuan, about 40 times the value. ' +
				'By 2000 it was credited to the party discipline commission; on 25 April 2000 the trade ministry denied the figure of 1994. ' +
				'In 2002 it was printed again: about 4,000 officials who absconded and more than $50 billion.'
		);
	});

	test('names the year of the rate', () => {
		expect(said.notes.find(({ head }) => head === 'Dollars')?.text).toContain('1990');
	});

	test.each([
		['the 4,000 of 1990 and of 1994', '8,000'],
		['the 4,000 and the 16,000 to 18,000 of the central bank', '20,000'],
		['the $50 billion of 1994 and of 2002', '$100 billion']
	])('never adds %s', (_, sum) => expect(all).not.toContain(sum));
});

describe('a line without money', () => {
	/** Synthetic: 7 persons of 1990 are 14 in 2000, by another office; nobody denies them. */
	const one = (parts: Parameters<typeof claim>[0]) => ({ ...claim(parts), dollars: null });
	const short = view({
		dataDate: '2026-11-23',
		claimIds: ['b'],
		line: [
			one({ id: 'a', low: 7, high: 7, published: '1990' }),
			one({ id: 'b', low: 14, high: 14, published: '2000-05', relation: 'restates', relatesTo: 'a' })
		],
		rivals: []
	});

	test('says what its first became', () => {
		const { title, summary, notes } = texts(short);
		expect(title).toBe('7 officials who absconded (1990) became 14 officials who absconded (2000)');
		expect([summary, ...notes.map(({ text }) => text)].join(' ')).not.toMatch(/undefined|null|NaN|value/);
	});
});
