import { expect, it } from 'vitest';
import { drawerOf, withDrawer } from '#src/search/drawers.ts';

// Synthetic.
const index = {
	groups: [
		{ id: 'countries', label: 'Countries', entries: [{ label: 'Arland', path: 'a' }] },
		{ id: 'cases', label: 'Cases', entries: [] }
	],
	drawers: ['a', 'han-2'],
	forms: {}
};

it('opens the drawer of the first word, if there is one', () => {
	expect(drawerOf(index, ' Ángel zz')).toBe('a');
	expect(drawerOf(index, '甲')).toBe('han-2');
	expect(drawerOf(index, 'b')).toBeUndefined();
	expect(drawerOf(index, '')).toBeUndefined();
});

it('puts what lies in a drawer into its groups, and leaves the others as they are', () => {
	const ann = { label: 'Ann', path: 'cases#ann' };
	expect(withDrawer(index.groups, undefined)).toEqual(index.groups);
	expect(withDrawer(index.groups, { cases: [ann], affairs: [] }).map(({ entries }) => entries)).toEqual([
		[{ label: 'Arland', path: 'a' }],
		[ann]
	]);
});
