import { expect, test } from 'vitest';
import { options } from '#src/charts/milestones/view.ts';
import { parseOptions } from '#src/state/options.ts';
import { data, viewOf } from './synthetic.ts';

const ids = (...choice: Parameters<typeof viewOf>) => viewOf(...choice).events.map(({ id }) => id);

test('events are chosen by kind, by country, and by both at once', () => {
	expect(ids()).toEqual(['law', 'operation', 'later', 'ruling']);
	expect(ids('law')).toEqual(['law', 'later']);
	expect(ids('all', 'XXA')).toEqual(['ruling']);
	expect(ids('law', 'XXA')).toEqual([]);
});

test('the choice is read from the address, and home is no choice of it', () => {
	const read = (query: string) => parseOptions(new URLSearchParams(query), options(data));
	expect(read('kind=law&country=XXA')).toEqual({ kind: 'law', country: 'XXA' });
	expect(read('kind=gossip&country=XXH')).toEqual({ kind: 'all', country: 'all' });
});

test('the finding is the first operation and the first ruling after it, of all events only', () => {
	expect([viewOf().operation?.id, viewOf().ruling?.id]).toEqual(['operation', 'ruling']);
	expect([viewOf('court_ruling').operation, viewOf('court_ruling').ruling]).toEqual([undefined, undefined]);
});

test('all events rest on their sources, most used first', () => {
	expect(viewOf().sourceIds).toEqual(['S-1', 'S-later', 'S-law', 'S-operation', 'S-ruling']);
});
