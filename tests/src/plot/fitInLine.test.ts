import { expect, test } from 'vitest';
import { fitInLine } from '#src/plot/fitInLine.ts';
import { textWidth } from '#src/map/textWidth.ts';

const label = (id: string, share: number, text = '2004', priority = 0) =>
	({ id, text, share, anchor: 'middle', priority }) as const;

test('labels far apart stand at every width', () => {
	expect(fitInLine([label('a', 0.25), label('b', 0.75)])).toEqual([280, 280]);
});

test('the less important of two that meet waits for the room', () => {
	// "2004" is 4 × 497 thousandths of 13 px: 25.8 px; with 6 px between, centres need 31.8 px.
	expect(textWidth('2004', 13)).toBeCloseTo(25.84, 1);
	// A tenth of the width is 31.8 px from 318 px on: the next step is 320.
	expect(fitInLine([label('a', 0.4), label('b', 0.5)])).toEqual([280, 320]);
	expect(fitInLine([label('a', 0.4), label('b', 0.5, '2004', 1)])).toEqual([320, 280]);
});

test('a label never leaves the picture', () => {
	expect(fitInLine([label('a', 0)])).toEqual([null]);
	expect(fitInLine([{ ...label('a', 0), anchor: 'start' }])).toEqual([280]);
	expect(fitInLine([label('a', 0)], 13)).toEqual([280]);
});
