import { expect, test } from 'vitest';
import { columnOf } from '#src/charts/asset-flows/columns.ts';
import { view } from '#src/charts/asset-flows/view.ts';
import { chartData, home, returned } from './chartData.ts';

/** Five places that got 50, 40, 30, 20 and 10 million; the home jurisdiction got the most. */
const codes = ['XAX', 'XBX', 'XCX', 'XDX', 'XEX'];
const { pairs } = view(
	chartData([
		...codes.map((requesting_iso3, index) => ({
			recovery_id: requesting_iso3,
			affair_id: requesting_iso3,
			...{ ...returned, requesting_iso3, amount: (5 - index) * 10e6 }
		})),
		{ recovery_id: 'home', affair_id: 'home', ...returned, requesting_iso3: home, amount: 90e6 },
		{
			recovery_id: 'unknown',
			affair_id: 'u',
			...returned,
			requesting_iso3: 'XFX',
			amount: null,
			currency: null
		}
	]),
	{}
);
const column = (most: number, kept: readonly string[] = []) =>
	columnOf(pairs, 'requesting', { most, kept, home }).map(({ iso3, places, dollars }) => [
		iso3 ?? places,
		dollars / 1e6
	]);

test('names the largest, puts the others together, and the home jurisdiction last however much it got', () => {
	expect(column(3)).toEqual([
		['XAX', 50],
		['XBX', 40],
		['XCX', 30],
		[2, 30],
		[home, 90]
	]);
});

test('one alone has its own name', () => {
	expect(column(4).map(([who]) => who)).toEqual([...codes, home]);
});

test('a place that is asked for is named however small it is', () => {
	expect(column(3, ['XEX']).map(([who]) => who)).toEqual(['XAX', 'XBX', 'XEX', 2, home]);
});

test('what has no dollars is in no column', () => {
	expect(column(9).flat()).not.toContain('XFX');
});
