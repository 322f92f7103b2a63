import { expect, test } from 'vitest';
import { texts } from '#src/charts/red-notice-100/texts.ts';
import { view } from '#src/charts/red-notice-100/view.ts';
import { synthetic } from './synthetic.ts';

const told = texts(view(synthetic, {}));
const noteOf = ({ notes }: typeof told, head: string) => notes.find((note) => note.head === head)?.text;

test('the title tells the official count and ours, apart', () => {
	expect(told.title).toBe(
		'Of the 10 on the list of April 2015, officials count 6 as back; we can document 2 and 1 caught in Homeland'
	);
});

test('without an official count the title tells ours', () => {
	expect(texts(view({ ...synthetic, counts: [], published: null }, {})).title).toBe(
		'Of the 10 on the list, we can document 2 as back and 1 caught in Homeland'
	);
});

test('the two counts are neither added nor subtracted', () => {
	const all = [told.title, told.summary, ...told.notes.map(({ text }) => text)].join(' ');
	// 6 + 2 and 6 + 2 + 1.
	expect(all).not.toMatch(/\b[89]\b/);
	expect(noteOf(told, 'Two counts')).toContain('two counts, not parts of one');
});

test('official counts of one day and the next: both stand, as exact as published', () => {
	expect(noteOf(told, 'Between two counts')).toContain('about 5 on 1 January 2016 and 6 on 2 January 2016');
});

test('what an official count takes in is said, where a source tells it', () => {
	const { notes } = texts(
		view(
			{
				...synthetic,
				diedAmongCounted: { persons: 1, of: 5, sourceIds: ['S-c'] },
				caughtAmongCounted: { persons: 2, of: 4, sourceIds: ['S-c'] }
			},
			{}
		)
	);
	expect(notes[0]?.text).toContain(
		'it takes in people who had died (1 of its first 5) and people caught inside Homeland (2 of its first 4)'
	);
});

test('the summary tells both counts, and of how many nothing is known', () => {
	expect(told.summary).toBe(
		'Officials say that 6 of the 10 on the list of April 2015 were back by 2 January 2016. From what is published we can follow 2 back to Homeland, most of them by deportation (2). 1 more was caught inside Homeland, so did not come back from abroad. 2 are not back, and of 5 nobody tells what became of them: 4 are not even named in any source we found.'
	);
});

test('each sorting has a finding of its own', () => {
	const titleOf = (shows: string) => texts(view(synthetic, { shows })).title;
	expect(titleOf('list')).toBe('The list of April 2015 names 10 people');
	expect(titleOf('places')).toBe(
		'7 of the 10 on the list of April 2015 were believed to be in Atlantis and Borduria'
	);
	expect(titleOf('law')).toBe(
		'4 of the 10 were believed to be where no extradition treaty with Homeland is in force'
	);
});
