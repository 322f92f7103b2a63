import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FrozenToReturnedData } from '#scripts/derive/charts/frozen-to-returned.ts';
import { placeInFigure } from './figureOfStage.ts';
import { type Cells, chartRows, published, readCsv } from './published.ts';

/*
 * What share of the money frozen in a case came back? `freeze_return_pairs.csv` names the rows that may be compared and in
 * which currency; the sums are taken from `asset_recoveries.csv` and `exchange_rates.csv`. Held against the chart: each
 * share that it shows, and each cell of its table that is a sum, a code or a date.
 */

const recoveries = readCsv('asset_recoveries');
const byId = new Map(recoveries.map((row) => [row.recovery_id, row]));
const rates = new Map(
	readCsv('exchange_rates').map((row) => [`${row.currency} ${row.year}`, Number(row.units_per_usd)])
);
const kinds = new Map(readCsv('affairs').map(({ affair_id: id, kind }) => [id, kind]));
const names = new Map(readCsv('countries').map(({ iso3, name }) => [iso3, name]));
const pairs = readCsv('freeze_return_pairs');

/** What the published descriptor calls a code of `asset_recoveries`; null for an empty cell. */
function labelOf(field: string, code: string | undefined): string | null {
	const { fields } = published.resources.find(({ name }) => name === 'asset_recoveries')?.schema ?? {};
	const codes = fields?.find(({ name }) => name === field)?.categories;
	return codes?.find(({ value }) => value === code)?.label ?? null;
}

/** The year whose average rate makes dollars of a sum, where its source gives none. */
function rateYear({
	amount,
	amount_usd: given,
	currency,
	valued_on: valued,
	stage_date: date
}: Cells): string | null {
	const year = (valued || date || '').slice(0, 4);
	return amount && !given && currency !== 'USD' && rates.has(`${currency} ${year}`) ? year : null;
}

/** A sum in dollars: the source's own, else at the average rate of its year; null where there is none. */
function dollars(row: Cells): number | null {
	if (row.amount_usd) return Number(row.amount_usd);
	if (row.amount && row.currency === 'USD') return Number(row.amount);
	const year = rateYear(row);
	return year === null ? null : Number(row.amount) / (rates.get(`${row.currency} ${year}`) ?? Number.NaN);
}

/** What the rows of a list come to in a currency. */
function sum(ids: string | undefined, unit: string | undefined): number {
	const rows = (ids ?? '').split(';').map((id) => byId.get(id) ?? {});
	const inUnit = (row: Cells) =>
		row.currency === unit ? Number(row.amount) : unit === 'USD' ? dollars(row) : null;
	return rows.reduce((total, row) => total + (inUnit(row) ?? Number.NaN), 0);
}

test('the share of a freeze follows from the rows that the pair names', () => {
	const known = pairs.filter((pair) => pair.share_returned !== '');
	expect(known.length).toBeGreaterThan(10);
	for (const pair of known) {
		const share = sum(pair.compared_returned_ids, pair.unit) / sum(pair.compared_frozen_ids, pair.unit);
		expect.soft(share, `${pair.affair_id} ${pair.holding_iso3}`).toBeCloseTo(Number(pair.share_returned), 9);
	}
});

test('pairs and shares are those of the chart, with how they were compared', () => {
	const file = readFileSync('public/data/charts/frozen-to-returned.json', 'utf8');
	const { kinds: parts } = JSON.parse(file) as FrozenToReturnedData;
	const drawn = parts.flatMap(({ claimed }) =>
		claimed.all.freezes.map(({ id, share, isReturned, isAtLeast }) => ({
			...{ id, isReturned, isAtLeast },
			share: share && Number(share.of.toFixed(9)),
			comparedBy: share?.comparedBy ?? '',
			isConverted: share?.isConverted ?? false
		}))
	);
	const told = pairs.map((pair) => ({
		id: `${pair.affair_id}-${pair.holding_iso3}`,
		isReturned: pair.is_returned === 'true',
		isAtLeast: pair.may_be_more === 'true',
		share: pair.share_returned ? Number(Number(pair.share_returned).toFixed(9)) : null,
		comparedBy: pair.link_basis,
		isConverted: pair.unit_basis === 'dollars_converted'
	}));
	const sorted = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
		rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const ids = new Set(drawn.map(({ id }) => id));
	// Where there are too many, the chart draws the first alone.
	expect(sorted(told.filter(({ id }) => ids.has(id)))).toEqual(sorted(drawn));
	expect(ids.size).toBeGreaterThan(50);
});

test('every cell of the chart’s table but its words for reading follows from the published rows', async () => {
	const rows = await chartRows('frozen-to-returned');
	expect(rows.length).toBeGreaterThan(100);
	const cell = (text: string | undefined) => text || null;
	const place = (iso3: string | undefined) => names.get(iso3 ?? '') ?? null;
	const money = recoveries.map((row) => ({ row, dollars: dollars(row) }));
	const affairs = Map.groupBy(money, ({ row }) => row.affair_id);
	for (const told of rows) {
		const own = money.find(({ row }) => row.recovery_id === told.id);
		if (!own) throw new Error(`${String(told.id)} is no row of asset_recoveries`);
		const { row, dollars: inDollars } = own;
		expect.soft(told, String(told.id)).toMatchObject({
			...{ affair_id: row.affair_id, kind: kinds.get(row.affair_id ?? '') },
			stage: row.stage === 'shared' ? 'returned' : row.stage,
			stage_text: labelOf('stage', row.stage),
			...{ from_iso3: cell(row.holding_iso3), from_place: place(row.holding_iso3) },
			...{ to_iso3: cell(row.requesting_iso3), to_place: place(row.requesting_iso3) },
			...{ payer: cell(row.payer), payer_iso3: cell(row.payer_iso3), exactness: cell(row.exactness) },
			...{ amount: row.amount ? Number(row.amount) : null, currency: cell(row.currency) },
			dollars: inDollars === null ? null : Math.round(inDollars),
			rate_year: rateYear(row) === null ? null : Number(rateYear(row)),
			...{ date: cell(row.stage_date), date_kind: cell(row.date_kind) },
			in_figure: placeInFigure(own, affairs.get(row.affair_id) ?? []),
			legal_basis: labelOf('legal_basis', row.legal_basis),
			mechanism: labelOf('return_mechanism', row.return_mechanism)
		});
	}
});
