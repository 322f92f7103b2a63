import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/returns-by-year.ts';
import { model } from '#src/charts/returns-by-year/model.ts';
import { officialsText } from '#src/charts/returns-by-year/officialsText.ts';
import { returnsOptions } from '#src/charts/returns-by-year/options.ts';
import { initialOptions } from '#src/state/options.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';
import { syntheticTotal } from '#tests/scripts/derive/annual/synthetic.ts';

const real = derive(realTables, realDescriptor);
const of = (scope: string) => model(real, { scope });
const barsOf = (shown: ReturnType<typeof model>, year: string) =>
	shown.years.find((row) => row.year === year)?.bars ?? [];
/** All numbers that a text holds, as numbers: "1,841 (Jan–Nov)" is 1841. */
const numbers = (text: string) =>
	(text.match(/\d[\d,]*/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')));

describe('Sky Net', () => {
	const shown = model(real, initialOptions(returnsOptions(real)));

	test('is what a reader sees first: most in eleven months of 2019, and the latest full year', () => {
		expect(shown.title).toBe(
			'Sky Net counted most returns in 2019: 1,841 (Jan–Nov); 2024, the latest full year known, has 1,597'
		);
	});

	test('draws the two figures of 2021 as rivals of equal kind, each with what is said of it', () => {
		expect(
			barsOf(shown, '2021').map(({ text, extent, remarkAlways }) => [text, extent, remarkAlways])
		).toEqual([
			['1,114', 'year', true],
			['1,273', 'year', true]
		]);
		expect(shown.notes.join(' ')).toContain('1,114 and 1,273 for 2021');
	});

	test('marks officials inside the bar that they belong to, on its scale', () => {
		const [bar] = barsOf(shown, '2018');
		expect(bar?.part?.text).toBe('of whom 307 party members and officials');
		expect((bar?.part?.percent ?? 0) / (bar?.percent ?? 1)).toBeCloseTo(307 / 1335, 2);
	});

	test('draws no bar for 2025, where no number of persons is given', () => {
		const row = shown.years.at(-1);
		expect([row?.year, row?.bars, row?.missing?.text]).toEqual(['2025', [], 'no number of persons given']);
	});
});

describe('pairs that stay apart', () => {
	test.each([
		['eleven months and the full year of 2016', 908, 1032],
		['eleven months and the full year of 2020', 1229, 1421],
		['half a year, eleven months of 2023', 582, 1278],
		['the two full-year figures of 2021', 1114, 1273],
		['officials and all persons of 2018', 307, 1335],
		['the wider Sky Net and the police’s Fox Hunt of 2016', 1032, 951],
		['a year and the running total that holds it', 1335, 4833],
		['two running totals of the National Supervisory Commission', 3425, 3848]
	])('%s are neither added, subtracted nor averaged', (_, a, b) => {
		for (const { scope } of real.scopes) {
			const { title, summary, notes, years, totals, table } = of(scope);
			const said = [
				title,
				summary,
				...notes,
				...years.flatMap(({ bars }) => bars.flatMap(({ text, part }) => [text, part?.text ?? ''])),
				...totals.lines.map(({ text }) => text),
				...table.rows.map(({ cells }) => String(cells.persons))
			].flatMap(numbers);
			for (const wrong of [a + b, Math.abs(a - b), (a + b) / 2]) expect(said).not.toContain(wrong);
		}
	});

	test('no scope shows a claim of another, and no running total stands among the years', () => {
		for (const { scope } of real.scopes) {
			const rows = realTables.annual_returns.filter((row) => row.scope === scope);
			const { years, totals } = of(scope);
			const [single, several] = [false, true].map((cumulative) =>
				rows
					.filter((row) => row.cumulative === cumulative && row.fugitives_returned !== null)
					.map(({ claim_id }) => claim_id)
			);
			expect(years.flatMap(({ bars }) => bars.map(({ key }) => key)).sort()).toEqual(single?.sort());
			expect(totals.lines.map(({ key }) => key).sort()).toEqual(several?.sort());
		}
	});
});

describe('every scope', () => {
	test.each(real.scopes.map(({ scope }) => scope))('%s says in words what it shows', (scope) => {
		const { title, summary, notes, table } = of(scope);
		expect(title.length).toBeLessThanOrEqual(110);
		expect(`${title} ${summary} ${notes.join(' ')}`).not.toMatch(/undefined|null|NaN/);
		expect(notes.length).toBeGreaterThan(0);
		for (const { sourceIds } of table.rows) expect(sourceIds.length).toBeGreaterThan(0);
	});

	test('where all are running totals, the title says so and no year is drawn', () => {
		expect(of('all_channels').years).toEqual([]);
		expect(of('all_channels').title).toBe(
			'All channels: running totals only, the highest more than 14,000, 2014–2024; no figure for a single year'
		);
	});

	test('"more than" stands with the figure', () => {
		expect(barsOf(of('fox_hunt'), '2022')[0]?.text).toBe('more than 700');
	});
});

test('officials are who the note says they are', () => {
	expect(officialsText(1307, null)).toBe('1,307 party members and officials');
	expect(officialsText(122, 'The 122 are suspects of abuse of office')).toBe(
		'122 suspects of abuse of office'
	);
	expect(officialsText(78, 'To end of October; the 78 are suspects of abuse of office')).toBe(
		'78 suspects of abuse of office'
	);
	expect(officialsText(122, 'The 18 are for the whole year')).toBe('122 party members and officials');
});

test('a synthetic scope with one figure says that it is the only one', () => {
	const data = derive({ annual_returns: [syntheticTotal({})] }, realDescriptor);
	expect(model(data, {}).title).toBe('Sky Net: 100 counted back in 2001, the only year with a figure');
});
