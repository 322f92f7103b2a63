import { expect, test } from 'vitest';
import { texts } from '#src/charts/milestones/texts.ts';
import { view } from '#src/charts/milestones/view.ts';
import { data, viewOf } from './synthetic.ts';

test('the title tells when the first operation began and from when on the rulings follow', () => {
	expect(texts(viewOf()).title).toBe(
		'July 2004: Title of operation; the court rulings listed here follow from 2006 on'
	);
});

test('an operation whose title is long is told without it', () => {
	const events = data.events.map((each) =>
		each.id === 'operation' ? { ...each, title: 'Long '.repeat(30).trim() } : each
	);
	expect(texts(view({ ...data, events }, {})).title).toBe(
		'Homeland began its first operation in July 2004; the court rulings listed here follow from 2006 on'
	);
});

test('a choice is titled by what it holds, and an empty one says so', () => {
	expect(texts(viewOf('law')).title).toBe('Law: 2 events, from 2000 to 2004');
	expect(texts(viewOf('all', 'XXA')).title).toBe('1 event concerning Aland, on 2 March 2006');
	expect(texts(viewOf('law', 'XXA')).title).toContain('Nothing of this kind');
});

test('the notes say where the day is not that of the event, and that the list is a choice', () => {
	const { notes } = texts(viewOf());
	const note = (head: string) => notes.find((each) => each.head === head)?.text;
	expect(note('Not the day of the event')).toMatch(/^For 1 the day/);
	expect(note('Not known to the day')).toMatch(/^For 2 only/);
	expect(note('Not all')).toContain('4 events');
});

test('the summary tells with what the list begins and ends, the first kind and the last', () => {
	expect(texts(viewOf()).summary).toBe(
		'The list begins in 2000 with “Title of law” and ends on 2 March 2006 with “Title of ruling”. ' +
			'Of its 3 kinds of event, “law” comes first, in 2000, and “court ruling” last, from 2006 on. ' +
			'No year has more events than 2004, with 2.'
	);
	expect(texts(viewOf('all', 'XXA')).summary).toBe('The one event is “Title of ruling”, on 2 March 2006.');
});
