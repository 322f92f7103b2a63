import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AbsenceData } from '#scripts/derive/charts/years-at-large.ts';
import { type Cells, chartRows, readCsv } from './published.ts';

/*
 * After how long are half of those who fled back or caught? Kaplan and Meier's estimate from `case_spells.csv`: who was not
 * back when last reported is censored on that day. Dates that are known to a month or year give a median at least and at
 * most; between the two lies that of the middles, which the site tells.
 */

const usable = readCsv('case_spells').filter((row) => row.is_usable === 'true' && row.event !== 'died');
const ended = (row: Cells) => row.event === 'returned' || row.event === 'captured_at_home';

/** The median time away in years, each time away read from its row by `daysOf`; null where more than half last longer. */
function median(daysOf: (row: Cells) => number): number | null {
	const times = usable.map((row) => ({ days: daysOf(row), ended: ended(row) }));
	const days = [...new Set(times.filter((time) => time.ended).map((time) => time.days))].sort(
		(a, b) => a - b
	);
	let away = 1;
	for (const day of days) {
		const atRisk = times.filter((time) => time.days >= day).length;
		const back = times.filter((time) => time.days === day && time.ended).length;
		away *= 1 - back / atRisk;
		if (away <= 0.5 + 1e-9) return day / 365.25;
	}
	return null;
}

const least = (row: Cells) => Number(row.days_least);
const most = (row: Cells) => Number(row.days_most);
const middle = (row: Cells) => (least(row) + most(row)) / 2;

test('the median time away is the one that the site tells, and lies between its bounds', () => {
	const site = JSON.parse(readFileSync('public/data/charts/years-at-large.json', 'utf8')) as AbsenceData;
	expect(median(middle)).toBeCloseTo(site.groups.all.medianYears ?? Number.NaN, 9);
	expect(median(least)).toBeLessThanOrEqual(median(middle) ?? 0);
	expect(median(most)).toBeGreaterThanOrEqual(median(middle) ?? Infinity);
});

test('the usable rows are the persons of the chart, each as long away as there', async () => {
	const chart = await chartRows('years-at-large');
	const tenths = (days: string | undefined) => Math.round((Number(days) / 365.25) * 10) / 10;
	const rows = usable.map((row) => ({
		id: row.case_id,
		years_at_least: tenths(row.days_least),
		years_at_most: ended(row) ? tenths(row.days_most) : null
	}));
	const byId = (some: readonly { readonly id?: unknown }[]) =>
		some.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
	expect(byId(rows)).toEqual(
		byId(chart.map(({ id, years_at_least, years_at_most }) => ({ id, years_at_least, years_at_most })))
	);
});
