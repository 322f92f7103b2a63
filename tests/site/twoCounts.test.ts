import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { pageText } from './support/pageText.ts';
import { sites } from './support/sites.ts';

/*
 * The counts that headlines and story rest on, counted here a second time: from the CSV alone, by a few lines that share
 * nothing with the pipeline, and looked for wherever the site says them.
 */

type Row = Readonly<Record<string, string>>;
const table = (name: string) =>
	Papa.parse<Row>(readFileSync(`data/${name}.csv`, 'utf8'), { header: true, skipEmptyLines: true }).data;
const different = (values: readonly (string | undefined)[]) => new Set(values.filter(Boolean)).size;

const cases = table('cases');
const back = cases.filter((row) => row.return_status === 'back');
const caught = cases.filter((row) => row.return_status === 'captured_at_home');
const isListed = (row: Row) => row.list === 'red_notice_100';

const kinds = new Map(table('affairs').map((row) => [row.affair_id, row.kind]));
const money = table('asset_recoveries').filter((row) => row.payer === '' && row.payer_iso3 === '');
/** Affairs with a row of both stages, whatever the sums; or with a sum in both. */
function frozenAndReturned(rows: readonly Row[]): number {
	const parts = rows.filter((row) => row.is_total !== 'true');
	const frozen = new Set(parts.filter((row) => row.stage === 'frozen').map((row) => row.affair_id));
	const returned = parts.filter((row) => row.stage === 'returned' || row.stage === 'shared');
	return different(returned.map((row) => row.affair_id).filter((id) => frozen.has(id)));
}
const hasSum = (row: Row) => row.amount !== '' || row.amount_usd !== '';
const ofCorruption = money.filter((row) => kinds.get(row.affair_id) === 'public_corruption');
const heldAbroad = money.filter(
	(row) => row.holding_iso3 !== '' && row.requesting_iso3 !== '' && row.holding_iso3 !== row.requesting_iso3
);

const inForce = table('treaties').filter((row) => row.type === 'extradition' && row.status === 'in_force');

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numberOf = (text: string) =>
	words.includes(text) ? words.indexOf(text) : Number(text.replaceAll(',', ''));

describe.each(sites)('counted a second time from the tables, on the site %s', (_, site) => {
	const textOf = (address: string) => pageText(site.pages.get(address)?.html ?? '');
	/** The number that a page says in the place of `#` in some words, in digits or as a word. */
	const saysOn = (address: string, sentence: string) => {
		const pattern = sentence
			.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
			.replace('#', `(\\d[\\d,]*|${words.join('|')})`);
		const [, number] = new RegExp(`(?<!\\w)${pattern}`).exec(textOf(address)) ?? [];
		return number === undefined ? `${address} does not say: ${sentence}` : numberOf(number);
	};

	test('people back from abroad: story, charts, cases, and each country', () => {
		expect(saysOn('/', 'Of all # documented here as back')).toBe(back.length);
		expect(saysOn('/charts/treaty-gap', 'of # who came back,')).toBe(back.length);
		expect(saysOn('/cases', 'Back (#)')).toBe(back.length);
		expect(saysOn('/cases', 'Caught inside the country (#)')).toBe(caught.length);
		const from = Map.groupBy(back, (row) => row.returned_from_iso3 ?? '');
		expect(from.size).toBeGreaterThan(5);
		for (const [iso3, rows] of from) {
			if (iso3 === '') continue;
			expect.soft(saysOn(`/countries/${iso3}`, '# came back from there')).toBe(rows.length);
		}
	});

	test('people back of the hundred: story and chart; those named of it: cases', () => {
		const listed = back.filter(isListed).length;
		expect(saysOn('/', '# are documented as back')).toBe(listed);
		expect(saysOn('/charts/red-notice-100', 'we can document # and')).toBe(listed);
		expect(saysOn('/charts/red-notice-100', '# caught in China')).toBe(caught.filter(isListed).length);
		expect(saysOn('/cases', 'The hundred of April 2015 (#)')).toBe(cases.filter(isListed).length);
	});

	test('affairs whose money was frozen and returned: story and chart', () => {
		expect(saysOn('/', 'In # affairs money was both frozen and returned')).toBe(frozenAndReturned(money));
		expect(saysOn('/', 'in # of them we know a sum for both')).toBe(frozenAndReturned(money.filter(hasSum)));
		const chart = '/charts/frozen-to-returned';
		expect(saysOn(chart, 'In # of the cases money was both frozen and returned')).toBe(
			frozenAndReturned(ofCorruption)
		);
		expect(saysOn(chart, 'in # of these a sum is known on both sides')).toBe(
			frozenAndReturned(ofCorruption.filter(hasSum))
		);
	});

	test('jurisdictions that held money of another: story, chart, and the pages of the countries', () => {
		const holders = different(heldAbroad.map((row) => row.holding_iso3));
		expect(saysOn('/', '# jurisdictions held such money for another')).toBe(holders);
		const places = [...site.pages.keys()].filter((address) => address.startsWith('/countries/'));
		const held = places.flatMap((address) =>
			[...textOf(address).matchAll(/Held in ([^,.]+), for ([^.]+?)\./g)].flatMap(([, holder, claimant]) =>
				holder === claimant || `${holder} ${claimant}`.includes('not known') ? [] : holder
			)
		);
		expect(different(held)).toBe(holders);
		const swiss = heldAbroad.filter(
			(row) =>
				row.holding_iso3 === 'CHE' &&
				['returned', 'shared'].includes(row.stage ?? '') &&
				kinds.get(row.affair_id) === 'public_corruption'
		);
		expect(saysOn('/charts/asset-flows', 'Switzerland returned money to # places')).toBe(
			different(swiss.map((row) => row.requesting_iso3))
		);
	});

	test('money returned from the first place to its first partner, and payments apart from it', () => {
		const dollars = heldAbroad
			.filter(
				(row) =>
					row.holding_iso3 === 'CHE' &&
					row.requesting_iso3 === 'NGA' &&
					['returned', 'shared'].includes(row.stage ?? '') &&
					row.is_total !== 'true' &&
					row.may_overlap !== 'true'
			)
			.reduce((sum, row) => sum + Number(row.amount_usd), 0);
		expect(saysOn('/charts/asset-flows', '$# million went to Nigeria')).toBe(Math.round(dollars / 1e6));
		const paid = table('asset_recoveries').filter((row) => row.payer !== '' || row.payer_iso3 !== '');
		expect(saysOn('/charts/asset-flows', '# payments by firms and banks')).toBe(
			paid.filter((row) => row.stage === 'returned' && kinds.get(row.affair_id) === 'public_corruption')
				.length
		);
		const places = new Set(
			paid.flatMap((row) => [row.requesting_iso3, row.holding_iso3, row.payer_iso3]).filter(Boolean)
		);
		expect(places.size).toBeGreaterThan(5);
		for (const iso3 of places) {
			const there = paid.filter((row) =>
				[row.requesting_iso3, row.holding_iso3, row.payer_iso3].includes(iso3)
			);
			expect.soft(saysOn(`/countries/${iso3}`, 'Paid by firms and banks: #'), iso3).toBe(there.length);
		}
	});

	test('extradition treaties in force: story, charts, and the index of the countries', () => {
		expect(saysOn('/', '# are known to be in force today')).toBe(inForce.length);
		expect(saysOn('/charts/treaty-timeline', '# are known to be in force')).toBe(inForce.length);
		const partners = different(inForce.map((row) => row.partner_iso3));
		expect(saysOn('/charts/treaty-map', 'in force with at least # partners')).toBe(partners);
		const lines = textOf('/countries').match(/Extradition treaty\b[^;]*? in force/g) ?? [];
		expect(lines).toHaveLength(partners);
		for (const { partner_iso3: iso3 } of inForce)
			expect.soft(textOf(`/countries/${iso3}`), iso3).toMatch(/Extradition treaty In force/);
	});
});
