import { expect, test } from 'vitest';
import { regionFrames } from '#scripts/geometry/regionFrames.ts';
import { wrapAt } from './wrapAt.ts';

const size = { width: 720, height: 360 };

test('frames Europe by its own edges, not by a jurisdiction that reaches to the Pacific', () => {
	const europe = regionFrames(wrapAt(0), size).find(({ id }) => id === 'europe');
	// From Iceland, 24° west, to the Donbas, 40° east, on a plane of two units a degree, with 6 % of 128 units round them.
	expect(europe).toMatchObject({ x: 304, width: 143 });
	expect(europe?.y).toBe(30);
});

test('leaves out what the seam of the map cuts', () => {
	const ids = (centre: number) => regionFrames(wrapAt(centre), size).map(({ id }) => id);
	expect(ids(0)).not.toContain('oceania');
	expect(ids(150)).toContain('oceania');
});
