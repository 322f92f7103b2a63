import { describe, expect, test } from 'vitest';
import { texts } from '#src/charts/treaty-timeline/texts.ts';
import { view } from '#src/charts/treaty-timeline/view.ts';
import { data, listed, othersAlone } from './synthetic.ts';

const { title, summary, notes } = texts(view(data));
const note = (head: string) => notes.find((each) => each.head === head)?.text;

describe('synthetic instruments', () => {
	test('give the title: how many were signed since when, and how many are in force', () => {
		expect(title).toBe('Homeland has signed 4 extradition treaties since 1993; 2 are known to be in force');
		expect(texts(view(othersAlone)).title).toBe('No instrument of Homeland is known to be signed');
	});

	test('are told in the words that every chart uses, those of another party apart', () => {
		expect(summary).toContain('2 are in force, 1 is signed, not yet in force and 1 is terminated.');
		expect(summary).toContain('Of 3 mutual legal assistance treaties, 3 are known to be in force.');
		expect(summary).toContain('Outland has 3 surrender agreements of its own, of which 3 are suspended.');
		expect(note('Agreements of Outland')).toContain(
			'The surrender agreements of Outland are its own, not those of Homeland.'
		);
	});

	test('that a list calls in force are told as such', () => {
		expect(texts(view(listed)).summary).toContain(
			'3 of them come into force together in October 2018, which is no more than the date of a list'
		);
	});

	test('are named where they are not drawn, without gaps in any sentence', () => {
		expect(note('Not drawn')).toBe(
			'No date is known on which they had been signed: extradition treaties with Homeland.'
		);
		expect(`${notes.map(({ text }) => text).join(' ')} ${summary}`).not.toMatch(/undefined|null|NaN/);
	});
});
