import { expect, test } from 'vitest';
import { type Cells, chartRows, first, last, published, readCsv } from './published.ts';

/*
 * How many instruments of each type were signed, in force, suspended by the end of each year? Counted from `treaties.csv`
 * alone, by what the descriptor says of its dates, and held against the chart's table in every cell; then the same dyad by
 * dyad in `treaty_years.csv`, in which nobody has to work it out.
 */

const treaties = readCsv('treaties');
const names = new Map(readCsv('countries').map(({ iso3, name }) => [iso3, name]));
const today = published.created.slice(0, 10);
const never = '9999-99-99';
const yearEnd = (year: number | string) => (`${year}-12-31` < today ? `${year}-12-31` : today);
const earliest = (days: readonly string[]) => days.toSorted()[0] ?? never;
/** The dates that are known among some. */
const known = (...dates: readonly (string | undefined)[]) => dates.flatMap((date) => date || []);

/** The first day on which a source shows the instrument as signed. */
function signedOn(treaty: Cells): string {
	const stages = known(treaty.signed, treaty.approved, treaty.entered_into_force, treaty.in_force_by).map(
		last
	);
	return stages.length > 0 || treaty.status === 'unknown' ? earliest(stages) : today;
}

function inForce(treaty: Cells, day: string): 'yes' | 'no' | 'not_known' {
	const { status, entered_into_force: entered, signed, not_in_force_on: denied } = treaty;
	if (status === 'signed_not_in_force') return 'no';
	const start = first(entered || signed || '0000');
	if (day < start || (denied && !entered && day <= first(denied))) return 'no';
	const ends = known(treaty.suspended, treaty.terminated);
	const hasEnded = status === 'suspended' || status === 'terminated';
	const over = ends.length > 0 ? earliest(ends.map(last)) : hasEnded ? today : never;
	if (day >= over) return 'no';
	const certain = earliest([
		...known(entered, treaty.in_force_by).map(last),
		...(status === 'in_force' ? [today] : [])
	]);
	const mayEnd = ends.length > 0 ? earliest(ends.map(first)) : hasEnded ? start : never;
	return status !== 'unknown' && day >= certain && day < mayEnd ? 'yes' : 'not_known';
}

/** Where an instrument that had been signed stood on a day. */
function stateOn(treaty: Cells, day: string): string {
	const force = inForce(treaty, day);
	if (force !== 'no') return force === 'yes' ? 'in_force' : 'not_known';
	const ended = (date: string | undefined, status: string) =>
		date ? day >= last(date) : treaty.status === status && day >= today;
	if (ended(treaty.terminated, 'terminated')) return 'terminated';
	return ended(treaty.suspended, 'suspended') ? 'suspended' : 'signed';
}

/** Names of the partners of some instruments, in alphabetical order. */
const partners = (some: readonly Cells[]) =>
	some
		.map(({ partner_iso3: iso3 }) => names.get(iso3))
		.toSorted((a = '', b = '') => a.localeCompare(b, 'en'));

test('instruments in force by year are those of the chart, in every cell', async () => {
	const chart = await chartRows('treaty-timeline');
	expect(chart.length).toBeGreaterThan(50);
	for (const row of chart) {
		const year = Number(row.year);
		const party = row.other_party ?? names.get(published.home.iso3);
		const own = treaties.filter((each) => each.type === row.type && names.get(each.party_iso3) === party);
		const shown = own.filter((each) => signedOn(each) <= yearEnd(year));
		const states = shown.map((each) => stateOn(each, yearEnd(year)));
		const count = (state: string) => states.filter((each) => each === state).length;
		const inYear = (day: string) => Number(day.slice(0, 4)) === year;
		expect.soft(row, String(row.id)).toMatchObject({
			...{ signed_so_far: shown.length, in_force: count('in_force'), not_known: count('not_known') },
			...{ suspended: count('suspended'), signed: count('signed'), terminated: count('terminated') },
			newly_signed: partners(own.filter((each) => inYear(signedOn(each)))),
			newly_in_force: partners(
				own.filter((each) => inYear(earliest(known(each.entered_into_force, each.in_force_by).map(last))))
			)
		});
	}
});

test('the table of dyads and years says the same of every instrument that is alone in its dyad', () => {
	const byId = new Map(treaties.map((treaty) => [treaty.treaty_id, treaty]));
	const rows = readCsv('treaty_years').flatMap((row) => {
		const treaty = byId.get(row.treaty_ids);
		return treaty && row.force !== 'outside_treaties' ? [{ row, treaty }] : [];
	});
	expect(new Set(rows.map(({ treaty }) => treaty.treaty_id)).size).toBeGreaterThan(100);
	const forces = { yes: 'in_force', no: 'not_in_force', not_known: 'not_known' } as const;
	const wrong = rows.filter(({ row, treaty }) => {
		const day = yearEnd(row.year ?? '');
		const isShown = row.signed_shown_on ? row.signed_shown_on <= day : false;
		return row.force !== forces[inForce(treaty, day)] || (isShown && row.state !== stateOn(treaty, day));
	});
	expect(wrong.map(({ row }) => [row.treaty_ids, row.year, row.force, row.state])).toEqual([]);
});
