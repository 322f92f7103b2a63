import { describe, expect, test } from 'vitest';
import { options, view } from '#src/charts/recovered-by-year/view.ts';
import { data } from './synthetic.ts';

const yuan = view(data, { scope: 'sky_net', currency: 'CNY' });
const dollars = view(data, { scope: 'sky_net', currency: 'USD' });
const texts = ({ figures }: typeof yuan) => figures.map(({ total, text }) => [total.id, text]);

test('the currencies are those of the data, by their units', () => {
	expect(options(data).currency).toMatchObject({
		values: [
			{ value: 'CNY', label: 'Yuan' },
			{ value: 'USD', label: 'Dollars' }
		],
		initial: 'CNY'
	});
});

describe('sums', () => {
	test('stand in yuan alone, what was published in dollars beside them unconverted', () => {
		expect(texts(yuan)).toEqual([
			['2001-12-31', '¥90 million'],
			['2002-12-31', 'more than ¥540 million'],
			['2003-11-30', 'about ¥44 million']
		]);
		expect(yuan.foreign.map(({ text }) => text)).toEqual(['more than $44 million']);
	});

	test('in dollars have a rate of their year, or were published so: a rival, which never leads', () => {
		expect(texts(dollars)).toEqual([
			['rival', 'more than $44 million'],
			['2001-12-31', '$45 million']
		]);
		expect(dollars.whole.map(({ total }) => total.id)).toEqual(['2001-12-31']);
	});

	test('rise most from one full year to the very next', () => {
		expect([yuan.rise?.before.total.year, yuan.rise?.after.total.year]).toEqual([2001, 2002]);
		expect(dollars.rise).toBeNull();
	});

	test('of several years stay as they were published, whatever the currency', () => {
		const running = [
			['long', 'about HK$10 billion'],
			['sum', 'more than ¥900 million']
		];
		for (const each of [yuan, dollars])
			expect(each.running.map(({ total, text }) => [total.id, text])).toEqual(running);
	});
});

test('the sources are those of the sums, of the rates and of the latest total', () => {
	expect(yuan.sourceIds).toContain('R-1');
	expect(yuan.sourceIds).toContain('S-1');
});
