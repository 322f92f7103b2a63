import { expect, test } from 'vitest';
import { nearestInDirection } from '#src/map/nearestInDirection.ts';

const places = {
	home: { x: 100, y: 100 },
	near: { x: 120, y: 100 },
	far: { x: 180, y: 100 },
	aside: { x: 118, y: 118 },
	above: { x: 104, y: 60 },
	corner: { x: 10, y: 190 }
};

test('the nearest ahead is next, and one as near but to the side is not', () => {
	expect(nearestInDirection(places, 'home', 'right')).toBe('near');
	expect(nearestInDirection(places, 'near', 'right')).toBe('far');
});

test('up is up on the screen', () => {
	expect(nearestInDirection(places, 'home', 'up')).toBe('above');
	expect(nearestInDirection(places, 'home', 'down')).toBe('aside');
});

test('where nothing lies ahead, what lies least aside is next, so that no place is out of reach', () => {
	expect(nearestInDirection({ home: { x: 0, y: 0 }, high: { x: 10, y: 50 } }, 'home', 'right')).toBe('high');
	expect(nearestInDirection(places, 'home', 'left')).toBe('corner');
});

test('at the edge, and from a place not on the map, nothing is next', () => {
	expect(nearestInDirection(places, 'far', 'right')).toBeUndefined();
	expect(nearestInDirection(places, 'nowhere', 'right')).toBeUndefined();
});
