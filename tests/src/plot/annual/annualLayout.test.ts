import { expect, test } from 'vitest';
import type { AnnualTotal } from '#atlas/figures/annual/annualTotal.ts';
import { annualLayout } from '#src/plot/annual/annualLayout.ts';
import { annualView } from '#src/plot/annual/annualView.ts';

type Synthetic = AnnualTotal & { readonly value: number; readonly text: string };
const total = (id: string, value: number, text: string, differs: Partial<AnnualTotal> = {}): Synthetic => ({
	id,
	year: 2001,
	from: '2001-01-01',
	to: '2001-12-31',
	note: null,
	confidence: 'high',
	sourceIds: [],
	value,
	text,
	...differs
});
const layoutOf = (yearly: readonly Synthetic[], cumulative: readonly Synthetic[] = []) =>
	annualLayout(
		annualView(
			{ scopes: [{ scope: 'one', label: 'One', yearly, cumulative }], dataDate: '2002-02-01' },
			'one',
			(each) => ({ total: each, value: each.value, text: each.text })
		),
		{
			tone: 'back',
			unit: 'People',
			strip: 'apart',
			open: () => 'open',
			missing: 'none',
			named: new Map(),
			below: () => null
		}
	);

test('a legend lists what is drawn and nothing else', () => {
	expect(layoutOf([total('a', 5, '5')]).legend.map(({ kind }) => kind)).toEqual(['year']);
	const months = total('b', 4, '4', { to: '2001-11-30' });
	expect(layoutOf([total('a', 5, '5'), months]).legend.map(({ kind }) => kind)).toEqual(['year', 'tick']);
});

test('longer numbers get more room beside the bars', () => {
	expect(layoutOf([total('a', 5, '5')]).room).toBe(72);
	expect(layoutOf([total('a', 5, 'more than ¥16.7 billion')]).room).toBeGreaterThan(150);
});

test('running totals stand by their end, the latest first, with the start of their own count', () => {
	const running = [
		total('early', 5, '5', { from: '1999-01-01', to: '2000-06-30', year: 2000 }),
		total('late', 9, '9', { from: null, to: '2001-06', year: 2001 })
	];
	expect(layoutOf([], running).running?.totals.map(({ key, period }) => [key, period])).toEqual([
		['late', 'to Jun 2001, start not stated'],
		['early', 'Jan 1999 – Jun 2000']
	]);
	expect(layoutOf([total('a', 5, '5')]).running).toBeNull();
});
