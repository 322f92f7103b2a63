import { expect, test } from 'vitest';
import { byYear } from '#atlas/figures/annual/byYear.ts';
import { yearList } from '#atlas/figures/annual/yearList.ts';
import { yearsWithout } from '#atlas/figures/annual/yearsWithout.ts';

test.each([
	[[2015], '2015'],
	[[2015, 2016], '2015 and 2016'],
	[[2014, 2015, 2016, 2018, 2019], '2014–2016, 2018 and 2019'],
	[[2017, 2018, 2019, 2020, 2021, 2024, 2025], '2017–2021, 2024 and 2025']
])('%j is "%s"', (years, text) => {
	expect(yearList(years)).toBe(text);
});

test('rival figures of a year stand beside each other', () => {
	const claims = [
		{ year: 2016, n: 'a' },
		{ year: 2016, n: 'b' },
		{ year: 2018, n: 'c' }
	];
	expect(byYear(claims, ({ n }) => n)).toBe('2016: a and b; 2018: c');
	expect(yearsWithout(claims, 2016, 2020)).toEqual([2017, 2019, 2020]);
	expect(yearsWithout(claims, 2021, 2020)).toEqual([]);
});
