import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/asset-flows.ts';
import { model } from '#src/charts/asset-flows/model.ts';
import { assetFlowsOptions } from '#src/charts/asset-flows/options.ts';
import type { AssetFlowsChartData } from '#src/charts/asset-flows/view.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

/** Where some places lie on the map, rounded; all others stand on a synthetic grid. */
const known: Readonly<Record<string, readonly [number, number]>> = {
	CHN: [361, 113],
	USA: [746, 103],
	NGA: [90, 208],
	CHE: [148, 82]
};
const derived = derive(realTables, realDescriptor);
const places = Object.keys(derived.countries).map((iso3, index) => {
	const [x, y] = known[iso3] ?? [60 + (index % 9) * 100, 40 + Math.floor(index / 9) * 40];
	return [iso3, { x, y, marker: false, area: 10 }] as const;
});
const data: AssetFlowsChartData = {
	...derived,
	world: { width: 960, height: 445, places: Object.fromEntries(places) }
};
const stages = ['frozen', 'confiscated', 'returned'];
const kinds = ['public_corruption', 'fraud', 'all'];
const views = stages.flatMap((stage) => kinds.map((kind) => [stage, kind] as const));
const initial = Object.fromEntries(
	Object.entries(assetFlowsOptions(data)).map(([name, schema]) => [name, String(schema.initial)])
);

describe.each(views)('%s, %s', (stage, kind) => {
	const shown = model(data, { stage, kind });

	test('draws its own stage only, a pair an arc, and no total beside its parts', () => {
		const own = data.pairs.filter((pair) => pair.stage === stage && (kind === 'all' || pair.kind === kind));
		const ids = new Set(shown.map.arcs.map(({ id }) => id.replace(/-beyond$/, '')));
		expect(ids.size).toBe(own.length);
		for (const id of ids) expect(id.startsWith(`${stage}-`)).toBe(true);
	});

	test('dashes what has no dollars at one width, and nothing else', () => {
		const dashed = shown.map.arcs.filter(({ look }) => look === 'dashed');
		expect(new Set(dashed.map(({ width }) => width)).size).toBeLessThanOrEqual(1);
		const without = new Set(dashed.map(({ id }) => id.replace(/-beyond$/, '')));
		expect(without.size).toBe(
			data.pairs.filter(
				(pair) => pair.stage === stage && (kind === 'all' || pair.kind === kind) && pair.dollars === null
			).length
		);
	});

	test('has texts that fit, and a table with every row of the stage, drawn or not', () => {
		expect(shown.title.length).toBeLessThanOrEqual(110);
		expect(`${shown.title} ${shown.summary} ${shown.notes.join(' ')}`).not.toMatch(
			/undefined|null|NaN|guilty/
		);
		const rows = realTables.asset_recoveries.filter(
			(row) =>
				(row.stage === stage || (stage === 'returned' && row.stage === 'shared')) &&
				(kind === 'all' || row.affair_kind === kind)
		);
		expect(shown.table.rows.map(({ key }) => key).toSorted()).toEqual(
			rows.map(({ recovery_id }) => recovery_id).toSorted()
		);
		expect(shown.sourceIds.length).toBeGreaterThan(0);
	});

	test('labels twelve pairs at most, each once at every width', () => {
		for (const width of [320, 700, 960]) {
			const seen = shown.map.labels.filter(
				({ from, until = Infinity }) => from !== null && from <= width && width < until
			);
			expect(seen.length).toBeLessThanOrEqual(12);
			expect(new Set(seen.map(({ text }) => text)).size).toBe(seen.length);
		}
	});
});

test('what a reader sees first is money returned in affairs of public corruption', () => {
	expect(initial).toEqual({ stage: 'returned', kind: 'public_corruption' });
	expect(model(data, initial).title).toMatch(
		/^Switzerland returned money to \d+ jurisdictions, the most of all: /
	);
});

test('the title’s number of jurisdictions is that of the rows', () => {
	const partners = new Set(
		realTables.asset_recoveries
			.filter(
				(row) =>
					row.holding_iso3 === 'CHE' &&
					['returned', 'shared'].includes(row.stage) &&
					row.affair_kind === 'public_corruption'
			)
			.map(({ requesting_iso3 }) => requesting_iso3)
	);
	expect(model(data, initial).title).toContain(`to ${partners.size} jurisdictions`);
});

test('across the Atlantic an arc leaves at one edge and comes in again at the other', () => {
	const arcs = model(data, initial).map.arcs.filter(
		({ iso3, otherIso3 }) => iso3 === 'NGA' && otherIso3 === 'USA'
	);
	expect(arcs.map(({ from, to }) => [from.x, to.x])).toEqual([
		[746, 1050],
		[-214, 90]
	]);
});

test('fraud is told from public corruption by ink, by its side and in words', () => {
	const { map, lists, key } = model(data, { stage: 'frozen', kind: 'all' });
	const fraud = map.arcs.filter(({ id }) => id.includes('-fraud-'));
	expect(fraud.length).toBeGreaterThan(0);
	for (const arc of fraud) expect([arc.inked, arc.bend]).toEqual([true, 'north']);
	for (const arc of map.arcs.filter(({ id }) => !id.includes('-fraud-')))
		expect([arc.inked, arc.bend]).toEqual([false, 'south']);
	expect(key.some(({ text }) => text.startsWith('Fraud'))).toBe(true);
	expect(lists.flatMap(({ lines }) => lines).some(({ remark }) => remark.startsWith('fraud'))).toBe(true);
});

test('options that are not allowed fall back', () => {
	expect(model(data, { stage: 'stolen', kind: 'x' }).title).toBe(model(data, initial).title);
});
