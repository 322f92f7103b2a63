import { describe, expect, test } from 'vitest';
import { layout } from '#src/charts/milestones/layout.ts';
import { thumbnail } from '#src/charts/milestones/thumbnail.ts';
import { view } from '#src/charts/milestones/view.ts';
import { data, viewOf } from './synthetic.ts';

const { lanes, list, entry } = layout(viewOf());
const lane = (kind: string) => lanes.find((each) => each.kind === kind);

describe('lanes', () => {
	test('stand in the order in which the kinds begin', () => {
		expect(lanes.map(({ label, shown }) => [label, shown])).toEqual([
			['Law', 2],
			['Operation', 1],
			['Court ruling', 1]
		]);
	});

	test('have their dots at their true place in time: the middle of a year known without its day', () => {
		// The scale runs from 1 January 2000 to 31 December 2009, 3,652 days; the middle of 2000 is day 182.5.
		expect(lane('law')?.dots[0]?.share).toBeCloseTo(182.5 / 3652, 3);
	});

	test('are labelled at the first of their dots, and those of the title are named', () => {
		const said = lanes.map(({ first }) => [first?.id, first?.lines.map(({ text }) => text), first?.isNamed]);
		expect(said).toEqual([
			['law', ['2000: Title of law'], false],
			['operation', ['2004: Title of operation'], true],
			// A person's name never stands without what the law says of that person.
			['ruling', ['2006: Title of ruling (accused)'], true]
		]);
	});

	test('have the label before the dot where nothing else stands there, else below it', () => {
		expect(lane('court_ruling')?.first).toMatchObject({ anchor: 'end', dx: -9 });
		expect(lane('law')?.first).toMatchObject({ anchor: 'start' });
		expect(lane('law')?.first?.lines[0]?.y).toBeGreaterThan(lane('law')?.y ?? 0);
	});

	test('are labelled at further dots where there is room, the latest of a lane first', () => {
		const [event] = data.events;
		if (!event) throw new Error('no synthetic event');
		const wide = 'x'.repeat(60);
		const laws = ['2001', '2004', '2006', '2007'].map((date) => ({
			...event,
			id: date,
			date,
			title: date === '2006' ? wide : 'Law'
		}));
		const [lane] = layout(view({ ...data, events: laws }, {})).lanes;
		// The first has its own label; that of 2006, some 400 px long, would lie over 2004's unless it has 960 px.
		expect(lane?.others.map(({ id, anchor, from }) => [id, anchor, from])).toEqual([
			['2004', 'start', 560],
			['2007', 'end', 560]
		]);
	});

	test('keep as faint marks what a choice leaves out', () => {
		const chosen = layout(viewOf('all', 'XXA')).lanes;
		expect(chosen.flatMap(({ dots }) => dots).map(({ isShown }) => isShown)).toEqual([
			false,
			false,
			false,
			true
		]);
		expect(chosen[0]?.first).toBeNull();
	});
});

describe('the list', () => {
	test('goes by year, with the years between that have none', () => {
		expect(list.years.map(({ year, gap, entries }) => [year, gap, entries.map(({ id }) => id)])).toEqual([
			['2000', null, ['law']],
			['2004', '2001–2003: none listed', ['operation', 'later']],
			['2006', '2005: none listed', ['ruling']]
		]);
	});

	test('holds fifty and says how many more there are', () => {
		const [event] = data.events;
		if (!event) throw new Error('no synthetic event');
		const events = Array.from({ length: 60 }, (_, index) => ({ ...event, id: `event-${index}` }));
		const long = layout(view({ ...data, events }, {})).list;
		expect(long.years.flatMap(({ entries }) => entries)).toHaveLength(50);
		expect(long.rest).toBe('and 10 more: see the table');
	});
});

test('a card tells of its event all that the list does, and nothing of one left out', () => {
	expect(entry('later')?.dateText).toBe('1 September 2004 (announced)');
	expect(entry('ruling')).toMatchObject({
		kindLabel: 'Court ruling',
		places: [{ iso3: 'XXA', name: 'Aland' }]
	});
	expect(layout(viewOf('law')).entry('ruling')).toBeUndefined();
});

test('the thumbnail has a line for each kind and a dot for each event', () => {
	const kinds = thumbnail(viewOf()).map(({ kind }) => kind);
	expect(kinds).toEqual(['path', 'path', 'path', 'circle', 'circle', 'circle', 'circle']);
});
