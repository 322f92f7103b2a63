import { expect, test } from 'vitest';
import { heightMessages } from '#src/embed/heightMessages.ts';

test('a height is told in the four forms that pages listen to', () => {
	expect(heightMessages('treaty-map', 'graphic-7', 612)).toEqual([
		{ 'fugitive-flows': { id: 'treaty-map', height: 612, version: 1 } },
		{ 'datawrapper-height': { 'treaty-map': 612 } },
		{ sentinel: 'amp', type: 'embed-size', height: 612 },
		'pymxPYMxgraphic-7xPYMxheightxPYMx612'
	]);
});
