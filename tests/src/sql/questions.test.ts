import { afterAll, beforeAll, expect, test } from 'vitest';
import { row } from '#tests/fixtures/row.ts';
import { answerQuestions, type AnsweredQuestion } from '#src/sql/answers.server.ts';
import { questions } from '#src/sql/questions/index.ts';
import { writeDatabase } from './support/writeDatabase.ts';

const extradition = { type: 'extradition', party_iso3: 'AAA' } as const;
const treaty = (partner: string, cells: object) =>
	row('treaties', { treaty_id: partner, partner_iso3: partner, ...extradition, ...cells });
const back = { return_status: 'back', standing: 'convicted' } as const;
const person = (id: string, cells: object) => row('cases', { case_id: id, ...cells });
const sum = (cells: object) => row('asset_recoveries', { affair_id: 'one', ...cells });
/** What the columns of a pair are; all but its affair may be null. */
const pair = (affair: string, cells: object) => ({
	affair_id: affair,
	holding_iso3: 'BBB',
	unit: null,
	compared_frozen: null,
	compared_returned: null,
	share_returned: null,
	link_basis: null,
	unit_basis: null,
	no_share_reason: null,
	...cells
});

const tables = {
	countries: [
		row('countries', { iso3: 'BBB', name: 'Bérland' }),
		row('countries', { iso3: 'CCC', name: 'Cérland' })
	],
	treaties: [
		treaty('BBB', { signed: '1999-05', entered_into_force: '2001', status: 'in_force' }),
		treaty('CCC', { signed: '1999-11-02', status: 'in_force', in_force_by: '2018-10' }),
		treaty('DDD', { signed: '2003', status: 'signed_not_in_force' }),
		treaty('EEE', { signed: null, status: 'unknown' }),
		treaty('FFF', { signed: '1998', status: 'terminated', party_iso3: 'ZZZ' }),
		treaty('GGG', { type: 'asset_sharing', signed: '2016', status: 'suspended' })
	],
	cases: [
		person('a', { ...back, return_method: 'extradition', returned_from_iso3: 'CCC', returned_date: '2019' }),
		person('b', {
			...back,
			return_method: 'persuasion',
			returned_from_iso3: 'CCC',
			returned_date: '2016-02'
		}),
		person('c', { ...back, return_method: 'persuasion', returned_from_iso3: null, returned_date: null }),
		person('d', { return_status: 'not_back', standing: 'accused', returned_from_iso3: null })
	],
	asset_recoveries: [
		sum({ recovery_id: 'a', stage: 'frozen', amount: 9, currency: 'USD' }),
		sum({ recovery_id: 'b', stage: 'frozen', amount: 10, currency: 'USD' }),
		sum({ recovery_id: 'c', stage: 'returned', amount: 900, currency: 'USD', payer: 'a bank' }),
		sum({ recovery_id: 'd', stage: 'returned', amount: null, currency: null })
	],
	affairs: [
		row('affairs', { affair_id: 'one', name: 'One' }),
		row('affairs', { affair_id: 'two', name: 'Two' })
	],
	freeze_return_pairs: [
		pair('two', { no_share_reason: 'no_return_known' }),
		pair('one', { unit: 'CHF', compared_frozen: 300, compared_returned: 100, share_returned: 1 / 3 }),
		pair('two', { unit: 'USD', compared_frozen: 4, compared_returned: 5, share_returned: 1.25 })
	],
	estimates: [
		row('estimates', {
			estimate_id: 'later',
			unit: 'persons',
			measure: 'officials_absconded',
			date_published: '2012',
			value_low: 4000
		}),
		row('estimates', {
			estimate_id: 'earlier',
			unit: 'persons',
			measure: 'officials_absconded',
			date_published: '2004-08-16',
			value_low: null
		}),
		row('estimates', { estimate_id: 'money', unit: 'USD', measure: 'funds_taken', value_low: 50 })
	],
	sources: [
		row('sources', { source_id: 'S-1', publisher: 'One' }),
		row('sources', { source_id: 'S-2', publisher: 'Two' })
	],
	case_spells: [
		{ at_flight_extradition: 'not_in_force', event: 'returned', at_return_extradition: 'in_force' },
		{ at_flight_extradition: 'not_in_force', event: 'still_away', at_return_extradition: null },
		{ at_flight_extradition: 'no_day', event: 'died', at_return_extradition: null }
	],
	row_sources: [
		{ table: 'estimates', row_id: 'later', source_id: 'S-1' },
		{ table: 'estimates', row_id: 'later', source_id: 'S-2' },
		{ table: 'estimates', row_id: 'earlier', source_id: 'S-2' },
		{ table: 'estimates', row_id: 'money', source_id: 'S-2' },
		{ table: 'cases', row_id: 'a', source_id: 'S-1' },
		{ table: 'cases', row_id: 'a', source_id: 'S-2' }
	]
};

const { place, remove } = writeDatabase(tables);
let answered: readonly AnsweredQuestion[];
beforeAll(() => {
	answered = answerQuestions(questions, { home: 'AAA' }, Object.keys(tables), place);
});
afterAll(remove);

const rowsOf = (id: string) => answered.find((each) => each.id === id)?.answer?.rows;
const columnsOf = (id: string) => answered.find((each) => each.id === id)?.answer?.columns;

test('instruments of the home jurisdiction by type and status', () => {
	expect(columnsOf('in-force-by-type')).toEqual(['type', 'status', 'instruments']);
	expect(rowsOf('in-force-by-type')).toEqual([
		['asset_sharing', 'suspended', 1],
		['extradition', 'in_force', 2],
		['extradition', 'signed_not_in_force', 1],
		['extradition', 'unknown', 1]
	]);
});

test('signatures by year, and up to it; one without a date is in no year', () => {
	expect(rowsOf('treaties-so-far')).toEqual([
		[1999, 2, 2],
		[2003, 1, 3]
	]);
});

test('partners with extradition in force, also those from which nobody came back', () => {
	expect(rowsOf('returns-under-treaty')).toEqual([
		['Cérland', null, '2018-10', 2, 1],
		['Bérland', '2001', null, 0, 0]
	]);
});

test('persons by standing, each once', () => {
	expect(rowsOf('persons-by-standing')).toEqual([
		['convicted', null, 3, 3, 0, 0, 0],
		['accused', null, 1, 0, 1, 0, 0]
	]);
});

test('ways back, with the places that are known', () => {
	expect(rowsOf('ways-back')).toEqual([
		['persuasion', 2, 1, 1, '2016-02', '2016-02'],
		['extradition', 1, 1, 0, '2019', '2019']
	]);
});

test('the law on the day of flight, and what became of those who fled', () => {
	expect(rowsOf('law-at-flight')).toEqual([
		['not_in_force', 2, 1, 1, 1],
		['no_day', 1, 0, 0, 0]
	]);
});

test('shares returned, the largest first, and those without one last, with the reason', () => {
	expect(rowsOf('shares-returned')).toEqual([
		['Two', 'BBB', 'USD', 4, 5, 125, null, null, null],
		['One', 'BBB', 'CHF', 300, 100, 33.3, null, null, null],
		['Two', 'BBB', null, null, null, null, null, null, 'no_return_known']
	]);
});

test('the largest sum is the largest number, and payments and unknown sums are none', () => {
	expect(rowsOf('largest-sums')).toEqual([['USD', 'frozen', 2, 10]]);
});

test('claims of persons by day, each once with all its publishers', () => {
	expect(rowsOf('rival-claims')?.map((row) => [row[1], row[4], row.at(-1)])).toEqual([
		['2004-08-16', null, 'Two'],
		['2012', 4000, 'One; Two']
	]);
});

test('rows on a single page, by table: two of three, and none of one', () => {
	expect(rowsOf('single-sources')).toEqual([
		['estimates', 3, 2, 66.7],
		['cases', 1, 0, 0]
	]);
});

test('a package without a table is not asked what needs it, and without a file there are no answers', () => {
	const few = answerQuestions(questions, { home: 'AAA' }, ['treaties'], undefined);
	expect(few.map(({ id }) => id)).toEqual(['in-force-by-type', 'treaties-so-far']);
	expect(few.every(({ answer, sql }) => answer === null && sql.startsWith('SELECT'))).toBe(true);
});

test('each question is one, and the link that opens it is short enough for every server', () => {
	expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
	for (const { sql } of answered)
		expect(new URLSearchParams({ q: sql }).toString().length).toBeLessThan(2000);
});
