import { expect, test } from 'vitest';
import { addable } from '#scripts/derive/assets/addable.ts';
import { recovery } from './synthetic.ts';

const ids = (rows: Parameters<typeof addable>[0]) => addable(rows).map(({ id }) => id);

test('a total is never added to its parts, nor what may overlap to anything', () => {
	const returned = { stage: 'returned' } as const;
	expect(
		ids([
			recovery({ id: 'part', ...returned }),
			recovery({ id: 'other-part', ...returned }),
			recovery({ id: 'total', ...returned, isTotal: true }),
			recovery({ id: 'overlap', ...returned, mayOverlap: true })
		])
	).toEqual(['part', 'other-part']);
});

test('of one affair’s freezes in one place only the largest counts; other places and affairs stand', () => {
	expect(
		ids([
			recovery({ id: 'first-freeze', dollars: 175e6 }),
			recovery({ id: 'later-freeze', dollars: 141e6 }),
			recovery({ id: 'elsewhere', dollars: 27e6, holding: 'LIE' }),
			recovery({ id: 'another-affair', dollars: 1e6, affair: 'other' })
		])
	).toEqual(['first-freeze', 'elsewhere', 'another-affair']);
});
