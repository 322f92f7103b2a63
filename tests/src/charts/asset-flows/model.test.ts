import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/asset-flows.ts';
import { model } from '#src/charts/asset-flows/model.ts';
import { assetFlowsOptions } from '#src/charts/asset-flows/options.ts';
import type { AssetFlowsChartData } from '#src/charts/asset-flows/view.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { affairTables, paidByBank } from '#tests/scripts/derive/assets/affairTables.ts';
import { present } from '#tests/fixtures/present.ts';

const home = descriptor.home.iso3;
/** Where some places lie on the map; all others stand on a synthetic grid. */
const known: Readonly<Record<string, readonly [number, number]>> = {
	[home]: [361, 113],
	USA: [746, 103],
	NGA: [90, 208],
	CHE: [148, 82]
};

function chartData(rows: Parameters<typeof affairTables>[0]): AssetFlowsChartData {
	const derived = present(derive(affairTables(rows), descriptor));
	const places = Object.keys(derived.countries).map((iso3, index) => {
		const [x, y] = known[iso3] ?? [60 + (index % 9) * 100, 40 + Math.floor(index / 9) * 40];
		return [iso3, { x, y, marker: false, area: 10 }] as const;
	});
	return { ...derived, world: { width: 960, height: 445, places: Object.fromEntries(places) } };
}

const returned = { stage: 'returned' } as const;
const data = chartData([
	{ recovery_id: 'frozen', amount: 40e6 },
	{ recovery_id: 'frozen-fraud', affair_id: 'a-fraud', amount: 30e6, requesting_iso3: home },
	{ recovery_id: 'che-per', ...returned, amount: 20e6, exactness: 'at_least' },
	{ recovery_id: 'che-per-2', ...returned, amount: 10e6 },
	{ recovery_id: 'che-nga', affair_id: 'b', ...returned, requesting_iso3: 'NGA', amount: 5e6 },
	{ recovery_id: 'che-bra', affair_id: 'b', ...returned, requesting_iso3: 'BRA' },
	{ recovery_id: 'usa-nga', affair_id: 'b', ...returned, holding_iso3: 'USA', requesting_iso3: 'NGA' },
	{
		recovery_id: 'usa-home',
		affair_id: 'c',
		...{ ...returned, holding_iso3: 'USA', requesting_iso3: home },
		...{ amount: 8e6, currency: 'CHF', exactness: 'about', date_kind: 'report', valued_on: '2001-05' }
	},
	{ recovery_id: 'nzd', affair_id: 'd', ...returned, holding_iso3: 'NZL', amount: 7e6, currency: 'NZD' },
	{ recovery_id: 'inside', affair_id: 'e', ...returned, holding_iso3: 'PER' },
	{ recovery_id: 'paid', affair_id: 'f', ...paidByBank, amount: 900e6, exactness: 'at_least' },
	{ recovery_id: 'paid-euro', affair_id: 'f', ...paidByBank, amount: 7e6, currency: 'EUR' }
]);
const initial = Object.fromEntries(
	Object.entries(assetFlowsOptions(data)).map(([name, schema]) => [name, String(schema.initial)])
);
const shown = model(data, initial);
const cellsOf = (key: string) => shown.table.rows.find((row) => row.key === key)?.cells;

test('what a reader sees first is money returned in affairs of public corruption', () => {
	expect(initial).toEqual({ stage: 'returned', kind: 'public_corruption' });
	expect(shown.title).toBe(
		'Land CHE returned money to 3 jurisdictions, more than anyone; more than $30 million went to Land PER'
	);
	expect(model(data, { stage: 'stolen', kind: 'x' }).title).toBe(shown.title);
});

test('draws its own stage only, a pair an arc', () => {
	const ids = (stage: string) => [
		...new Set(model(data, { stage, kind: 'all' }).map.arcs.map(({ id }) => id.replace(/-beyond$/, '')))
	];
	expect(ids('returned')).toHaveLength(6);
	expect(ids('frozen').toSorted()).toEqual(
		[`frozen-fraud-CHE-${home}`, 'frozen-public_corruption-CHE-PER'].toSorted()
	);
});

describe('what a firm or bank paid', () => {
	test('is in no arc, label, tooltip or sum, and makes no jurisdiction a holder', () => {
		const drawn = JSON.stringify([shown.map, shown.title, shown.lists.slice(0, 3)]);
		for (const word of ['900 million', 'A Bank', 'Land FRA']) expect(drawn).not.toContain(word);
	});

	test('is told apart: counted in the notes, listed, and at the end of the table with its payer', () => {
		expect(shown.notes.join(' ')).toContain(
			'2 payments by firms and banks, more than $900 million and €7 million, are not counted as money returned'
		);
		expect(shown.lists.at(-1)?.lines.map(({ places, amount }) => [places, amount])).toEqual([
			['A Bank (Land FRA), for Land PER', 'more than $900 million'],
			['A Bank (Land FRA), for Land PER', '€7 million (not in dollars, as no rate of its year is sourced)']
		]);
		expect(shown.table.rows.slice(-2).map(({ cells }) => [cells.payer, cells.shown])).toEqual([
			['A Bank (Land FRA)', 'not drawn: paid by a firm or bank'],
			['A Bank (Land FRA)', 'not drawn: paid by a firm or bank']
		]);
		expect(shown.notes.join(' ')).not.toContain('3 rows: ');
	});
});

test('a converted sum is marked as ours in list, tooltip and table, with its year', () => {
	const own = shown.lists.find(({ heading }) => heading.startsWith('To '));
	expect(own?.lines[0]).toMatchObject({
		amount: 'about $4 million',
		remark: 'converted here at the average rate of the year, valued in May 2001'
	});
	expect(shown.map.facts[home]?.lines.join(' ')).toContain('about $4 million (1 row; converted here');
	expect(cellsOf('usa-home')).toMatchObject({
		amount: 8e6,
		currency: 'CHF',
		dollars: 4e6,
		exactness: 'about',
		date: '2001 (reported)',
		note: 'Dollars at the average rate of 2001. Valued in May 2001'
	});
});

test('what has no dollars is dashed at one width, in its own currency, and says why', () => {
	const dashed = shown.map.arcs.filter(({ look }) => look === 'dashed');
	expect(new Set(dashed.map(({ otherIso3 }) => otherIso3))).toEqual(new Set(['NZL']));
	const lines = shown.lists.find(({ heading }) => heading.startsWith('Dashed'))?.lines;
	expect(lines?.map(({ amount }) => amount)).toEqual(['NZ$7 million']);
	expect(cellsOf('nzd')?.note).toBe('Not in dollars, as no rate of its year is sourced');
});

test('every row of the stage is in the table, drawn or with the reason why not', () => {
	expect(shown.table.rows).toHaveLength(10);
	expect(cellsOf('inside')?.shown).toBe('not drawn: lay in the jurisdiction that claims it');
	expect(cellsOf('che-per')).toMatchObject({ shown: 'in an arc', exactness: 'more than', payer: '' });
});

test('across the Atlantic an arc leaves at one edge and comes in again at the other', () => {
	const arcs = shown.map.arcs.filter(({ iso3, otherIso3 }) => iso3 === 'NGA' && otherIso3 === 'USA');
	expect(arcs.map(({ from, to }) => [from.x, to.x])).toEqual([
		[746, 1050],
		[-214, 90]
	]);
});

test('fraud is told from public corruption by ink, by its side and in words', () => {
	const { map, lists, key } = model(data, { stage: 'frozen', kind: 'all' });
	for (const { id, inked, bend } of map.arcs)
		expect([inked, bend]).toEqual(id.includes('-fraud-') ? [true, 'north'] : [false, 'south']);
	expect(map.arcs.some(({ inked }) => inked)).toBe(true);
	expect(key.some(({ text }) => text.startsWith('Fraud'))).toBe(true);
	expect(lists.flatMap(({ lines }) => lines).some(({ remark }) => remark.startsWith('fraud'))).toBe(true);
});

test('labels twelve pairs at most, each once at every width', () => {
	const codes = Array.from({ length: 20 }, (_, index) => `X${String.fromCharCode(65 + index)}X`);
	const many = model(
		chartData(
			codes.map((requesting_iso3, index) => ({
				recovery_id: `r${index}`,
				affair_id: `a${index}`,
				...returned,
				requesting_iso3
			}))
		),
		initial
	);
	for (const width of [320, 700, 960]) {
		const seen = many.map.labels.filter(
			({ from, until = Infinity }) => from !== null && from <= width && width < until
		);
		expect(seen.length).toBeLessThanOrEqual(12);
		expect(new Set(seen.map(({ text }) => text)).size).toBe(seen.length);
	}
});

test('without a row of the chosen kind it says so, and draws nothing', () => {
	const empty = model(chartData([{ recovery_id: 'fraud', affair_id: 'a-fraud' }]), initial);
	expect(empty.title).toBe('No source names money returned by one jurisdiction for another');
	expect([empty.map.arcs, empty.lists, empty.table.rows]).toEqual([[], [], []]);
});
