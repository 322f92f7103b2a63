import { expect, test } from 'vitest';
import { options, view } from '#src/charts/returns-by-year/view.ts';
import { data } from './synthetic.ts';

const shown = view(data, { scope: 'sky_net' });

test('one campaign is chosen at a time; the one with most totals stands first, and for what no address knows', () => {
	expect(options(data).scope).toMatchObject({ kind: 'one_of', initial: 'sky_net' });
	expect(view(data, { scope: 'gossip' }).scope.scope).toBe('sky_net');
	expect(view(data, { scope: 'fox_hunt' }).figures.map(({ total }) => total.id)).toEqual(['alone']);
});

test('the highest count may be of part of a year, the latest is of a full one', () => {
	expect([shown.top?.total.id, shown.latest?.total.id]).toEqual(['2002-11-30', 'rival']);
	expect(view(data, { scope: 'all_channels' })).toMatchObject({ top: undefined, latest: undefined });
});

test('no running total stands among the years, and no year among them', () => {
	expect(shown.figures.map(({ total }) => total.id)).toEqual([
		'2001-12-31',
		'2002-11-30',
		'2003-12-31',
		'rival'
	]);
	expect(shown.running.map(({ total }) => total.id)).toEqual(['sum']);
});
