import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/returns-by-year.ts';
import { model } from '#src/charts/returns-by-year/model.ts';
import { officialsText } from '#src/charts/returns-by-year/officialsText.ts';
import { returnsOptions } from '#src/charts/returns-by-year/options.ts';
import { initialOptions } from '#src/state/options.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { syntheticTotal } from '#tests/scripts/derive/annual/synthetic.ts';

const year = (number: number, end = '12-31') => ({
	total_id: `${number}-${end}`,
	year: number,
	period_start: `${number}-01-01`,
	period_end: `${number}-${end}`
});
const total = { cumulative: true, period_start: '2001-01-01', period_end: '2006-12-31', year: 2006 };
const officials = {
	of_which_officials: 25,
	officials_exactness: 'exact',
	officials_counted: 'party_members_and_officials'
} as const;

/** Synthetic: years of Sky Net with part of a year, rivals and a gap, and running totals of two campaigns. */
const data = present(
	derive(
		{
			annual_returns: [
				syntheticTotal({ ...year(2001), ...officials }),
				syntheticTotal({ ...year(2002, '11-30'), fugitives_returned: 180, persons_note: 'A remark' }),
				syntheticTotal({ ...year(2003), fugitives_returned: 70, persons_exactness: 'at_least' }),
				syntheticTotal({ ...year(2003), total_id: 'rival', fugitives_returned: 77 }),
				syntheticTotal({ ...year(2004), fugitives_returned: null, persons_exactness: null }),
				syntheticTotal({ ...total, total_id: 'sum', fugitives_returned: 600, note: 'One province' }),
				syntheticTotal({
					...total,
					total_id: 'only-totals',
					scope: 'all_channels',
					fugitives_returned: 1400,
					persons_exactness: 'at_least',
					countries_and_regions: 70,
					countries_exactness: 'at_least'
				}),
				syntheticTotal({ ...year(2001), total_id: 'alone', scope: 'fox_hunt', fugitives_returned: 40 })
			]
		},
		descriptor
	)
);
const of = (scope: string) => model(data, { scope });
const shown = model(data, initialOptions(returnsOptions(data)));
const barsOf = (name: string) => shown.years.find((row) => row.year === name)?.bars ?? [];
const cells = (key: string, scope = 'sky_net') => of(scope).table.rows.find((row) => row.key === key)?.cells;

describe('years and running totals', () => {
	test('name the year with most, its months with it, and the latest full year, as exact as the source', () => {
		expect(shown.title).toBe(
			'Sky Net counted most returns in 2002: 180 (Jan–Nov); 2003, the latest full year known, has 77'
		);
	});

	test('draw two figures of one year as rivals of equal kind, each with what is said of it', () => {
		expect(barsOf('2003').map(({ text, extent, remarkAlways }) => [text, extent, remarkAlways])).toEqual([
			['more than 70', 'year', true],
			['77', 'year', true]
		]);
		expect(shown.notes.join(' ')).toContain('more than 70 and 77 for 2003');
	});

	test('mark those counted apart inside the bar that they belong to, on its scale, as the source calls them', () => {
		const [bar] = barsOf('2001');
		expect(bar?.part?.text).toBe('of whom 25 party members and officials');
		expect((bar?.part?.percent ?? 0) / (bar?.percent ?? 1)).toBeCloseTo(0.25, 2);
	});

	test('draw no bar where no number of persons is given, and none for a year without a row', () => {
		const row = (name: string) => shown.years.find((each) => each.year === name);
		expect([row('2004')?.bars, row('2004')?.missing?.text]).toEqual([[], 'no number of persons given']);
		expect(shown.years.at(-1)?.missing?.text).toBe('no figure found');
	});

	test('show with a figure its own remark and that of its row', () => {
		expect(barsOf('2002')[0]?.remark).toBe('A remark');
		expect(shown.totals.lines.map(({ key, remark }) => [key, remark])).toEqual([['sum', 'One province']]);
	});

	test('are not mixed: no scope shows a total of another, no running total stands among the years', () => {
		expect(shown.years.flatMap(({ bars }) => bars.map(({ key }) => key))).toEqual([
			'2001-12-31',
			'2002-11-30',
			'2003-12-31',
			'rival'
		]);
		expect(of('fox_hunt').years.flatMap(({ bars }) => bars.map(({ key }) => key))).toEqual(['alone']);
	});

	test('are neither added, subtracted nor averaged', () => {
		const said = [
			shown.title,
			shown.summary,
			...shown.notes,
			...shown.years.flatMap(({ bars }) => bars.flatMap(({ text, part }) => [text, part?.text ?? '']))
		].join(' ');
		// 70 and 77, 100 and 180, 25 and 100, 180 and 600.
		for (const wrong of [147, 73.5, 280, 80, 125, 75, 780, 420])
			expect(said).not.toMatch(new RegExp(`\\b${wrong}\\b`));
	});
});

describe('the table', () => {
	test('says how exact each number is and who counts as an official', () => {
		expect(cells('2001-12-31')).toMatchObject({
			exactness: '',
			persons: 100,
			officials: 25,
			officials_counted: 'Party members and officials'
		});
		expect(cells('2003-12-31')).toMatchObject({ exactness: 'more than', persons: 70, officials: null });
		expect(cells('only-totals', 'all_channels')).toMatchObject({ countries: 'more than 70' });
	});
});

describe('every scope', () => {
	test.each(data.scopes.map(({ scope }) => scope))('%s says in words what it shows', (scope) => {
		const { title, summary, notes, table } = of(scope);
		expect(`${title} ${summary} ${notes.join(' ')}`).not.toMatch(/undefined|null|NaN/);
		for (const { sourceIds } of table.rows) expect(sourceIds.length).toBeGreaterThan(0);
	});

	test('where all are running totals, the title says so and no year is drawn', () => {
		expect(of('all_channels').years).toEqual([]);
		expect(of('all_channels').title).toBe(
			'All channels: one running total, more than 1,400, 2001–2006; no figure for a single year'
		);
	});

	test('with one figure the title says that it is the only one', () => {
		expect(of('fox_hunt').title).toBe('Fox Hunt: 40 counted back in 2001, the only year with a figure');
	});
});

test('those counted apart are told as exact as they are', () => {
	const officials = {
		persons: 1307,
		exactness: 'about',
		countedAs: 'Suspects of abuse of office',
		note: null
	};
	expect(officialsText({ ...officials, exactness: 'about' })).toBe('about 1,307 suspects of abuse of office');
});
