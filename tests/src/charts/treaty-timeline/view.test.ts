import { expect, test } from 'vitest';
import { view } from '#src/charts/treaty-timeline/view.ts';
import { data, listed, othersAlone } from './synthetic.ts';

test('extradition leads, what is too few is apart, and so are the agreements of another party', () => {
	const { leading, main, few, apart } = view(data);
	expect(leading?.type).toBe('extradition');
	expect(main.map(({ type }) => type)).toEqual(['extradition', 'mutual_legal_assistance']);
	expect(few.map(({ type }) => type)).toEqual(['asset_sharing']);
	expect(apart.map(({ otherParty }) => otherParty)).toEqual(['Outland']);
	expect(view(othersAlone)).toMatchObject({ leading: undefined, main: [] });
});

test('several that are first known to be in force by one date are a list, one with its own date is not', () => {
	expect(view(listed).leading?.lists).toEqual([{ date: '2018-10', day: '2018-10-31', count: 3 }]);
	expect(view(data).leading?.lists).toEqual([]);
});
