import { expect, test } from 'vitest';
import { placeBrackets } from '#src/plot/placeBrackets.ts';

const run = (count: string, text: string, start: number, length: number) =>
	({ count, text, start, length, tone: 'ink' }) as const;

test('a bracket reaches from the first square of its run to the last', () => {
	const { above } = placeBrackets([run('10', 'back', 0, 2)], 20);
	// Two columns of 15 px, less the gap of 3 px, half a pixel inside on either side.
	expect(above).toMatchObject([{ from: 0.5, to: 26.5, anchor: 'start' }]);
});

test('words that would touch go to the other side, or up to the end of their run', () => {
	const { above, below } = placeBrackets(
		[
			run('45', 'documented', 0, 9),
			run('3', 'caught inside', 9, 1),
			run('52', 'of whom nobody tells', 10, 10)
		],
		20
	);
	expect(above.map(({ count, anchor }) => [count, anchor])).toEqual([
		['45', 'start'],
		['3', 'start']
	]);
	expect(below.map(({ count, anchor }) => [count, anchor])).toEqual([['52', 'end']]);
});

test('a run whose words find no room, or without a square, has no bracket', () => {
	const long = 'words that are much too long to stand beside three hundred pixels of squares';
	expect(placeBrackets([run('1', long, 0, 1), run('0', 'nobody', 3, 0)], 20)).toEqual({
		above: [],
		below: []
	});
});
