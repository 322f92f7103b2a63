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
