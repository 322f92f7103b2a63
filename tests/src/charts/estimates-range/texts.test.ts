import { describe, expect, test } from 'vitest';
import { texts } from '#src/charts/estimates-range/texts.ts';
import { view } from '#src/charts/estimates-range/view.ts';
import { claim } from '#tests/fixtures/estimates.ts';
import { data } from './claims.ts';

const said = texts(view(data));
const all = [said.title, said.subtitle, said.summary, ...said.notes.map(({ text }) => text)].join(' ');
const noteOf = (head: string) => said.notes.find((note) => note.head === head)?.text;

describe('what is said of rival claims', () => {
	test('is how far those of one kind lie apart, as exact as their sources', () => {
		expect(said.title).toBe(
			'Claims of money moved abroad run from more than $50 billion to up to $1 trillion'
		);
		expect(said.summary).toBe(
			'Claims of money moved abroad run from more than $50 billion to up to $1 trillion, 20 times as much. ' +
				'Claims of persons who absconded run from 16,000 to 18,000. ' +
				'They speak of different years, and none is added to another. ' +
				'One more statement denies what was claimed, and names no figure.'
		);
	});

	test('is what is not drawn and not known, with its number', () => {
		expect(noteOf('Not drawn')).toBe('No source gives dollars for ¥7 billion (2006).');
		expect(noteOf('Years')).toMatch(/^1 of 11 figures counts a single year/);
		expect(all).not.toMatch(/misprint|undefined|null|NaN|Infinity/);
	});

	test.each([
		['the money moved', '$1.05 trillion'],
		['those who absconded and those at large', '4,946']
	])('never adds %s', (_, sum) => expect(all).not.toContain(sum));

	test('has no factor where nothing can be compared', () => {
		const alone = texts(view({ dataDate: '2026-11-23', claims: [{ ...claim({ id: 'a' }), dollars: null }] }));
		expect(alone.title).toBe('1 published claim, and no two that count the same');
		expect(alone.summary).not.toMatch(/times|undefined/);
	});
});
