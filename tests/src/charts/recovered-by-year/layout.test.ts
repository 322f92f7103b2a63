import { expect, test } from 'vitest';
import { layout } from '#src/charts/recovered-by-year/layout.ts';
import { thumbnail } from '#src/charts/recovered-by-year/thumbnail.ts';
import { view } from '#src/charts/recovered-by-year/view.ts';
import { data } from './synthetic.ts';

const of = (currency: string, of = data) => layout(view(of, { scope: 'sky_net', currency }));
const row = (currency: string, year: string) => of(currency).rows.find((each) => each.year === year);

test('the rise of the title is named at both its marks', () => {
	const named = of('CNY').rows.filter(({ mark }) => mark?.isNamed);
	expect(named.map(({ year, mark }) => [year, mark?.text])).toEqual([
		['2001', '¥90 million'],
		['2002', 'more than ¥540 million']
	]);
});

test('a jump or fall to a third has its reason beside it, or that none is given', () => {
	expect(row('CNY', '2002')?.below).toBe('about 6 times 2001; no reason given');
	expect(row('CNY', '2003')?.below).toBe('about 8.1% of 2002; no reason given');
	const told = {
		...data,
		scopes: data.scopes.map((scope) => ({
			...scope,
			yearly: scope.yearly.map((total) =>
				total.id === '2002-12-31' ? { ...total, moneyNote: 'One case' } : total
			)
		}))
	};
	expect(of('CNY', told).rows[1]?.below).toBe('about 6 times 2001; one case');
});

test('a rival in dollars is a tick among dollars, and words beside the yuan', () => {
	expect(row('USD', '2001')?.mark?.text).toBe('$45 million');
	expect(row('USD', '2001')?.ticks.map(({ key }) => key)).toEqual(['rival']);
	expect(row('CNY', '2001')?.ticks).toEqual([]);
	expect(row('CNY', '2001')?.beside).toBe('also published: more than $44 million');
});

test('a year without a sum says why', () => {
	expect(row('CNY', '2004')?.missing).toBe('no sum given');
	expect(row('USD', '2002')?.missing).toBe('no sourced rate');
});

test('the thumbnail has a bar for each year with a sum', () => {
	expect(thumbnail(view(data, { scope: 'sky_net', currency: 'CNY' }))).toHaveLength(3);
});
