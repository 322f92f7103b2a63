import { describe, expect, test } from 'vitest';
import { layout } from '#src/charts/asset-flows/layout.ts';
import { texts } from '#src/charts/asset-flows/texts.ts';
import { thumbnail } from '#src/charts/asset-flows/thumbnail.ts';
import { view } from '#src/charts/asset-flows/view.ts';
import { textWidth } from '#src/map/textWidth.ts';
import { chartData, fewRows, home, returned } from './chartData.ts';

const data = chartData(fewRows);
const shown = layout(view(data, {}));
const linesOf = (id: string, { wide } = shown) =>
	[...wide.left, ...wide.right]
		.find((node) => node.id === id)
		?.lines.map(({ strong, plain }) => `${strong} ${plain}`.trim());

test('the finding of the title is a ribbon of its own look, with its sum and its holder beside it', () => {
	const { wide } = shown;
	const [ribbon, ...more] = wide.ribbons.filter(({ stress }) => stress === 'finding');
	expect(more).toEqual([]);
	expect(ribbon?.id).toContain('holding-CHE requesting-PER');
	expect(wide.sum?.text).toBe('more than $30 million');
	expect(texts(view(data, {})).title).toContain(wide.sum?.text ?? 'no sum');
	expect(linesOf('holding-CHE')?.join(' ')).toMatch(/^Land CHE .*to 3 places$/);
});

test('the home jurisdiction stands last, says from how many places, and lies on top', () => {
	expect(shown.wide.right.at(-1)?.id).toBe(`requesting-${home}`);
	expect(linesOf(`requesting-${home}`)).toEqual([`Land ${home} about $4 million`, 'from 1 place']);
	expect(shown.wide.ribbons.at(-1)?.stress).toBe('home');
});

test('a sum for it that is not known is said at its mark', () => {
	const rows = [
		...fewRows,
		{
			recovery_id: 'unknown',
			affair_id: 'u',
			...{ ...returned, holding_iso3: 'HKG', requesting_iso3: home, amount: null, currency: null }
		}
	];
	expect(linesOf(`requesting-${home}`, layout(view(chartData(rows), {})))?.join(' ')).toContain(
		'Land HKG: amount not known'
	);
});

test('frozen sums of several places are not added for who claims them', () => {
	const frozen = chartData([
		{ recovery_id: 'a', amount: 5e6 },
		{ recovery_id: 'b', holding_iso3: 'USA', amount: 9e6 }
	]);
	expect(linesOf('requesting-PER', layout(view(frozen, { stage: 'frozen' })))).toEqual([
		'Land PER in 2 places'
	]);
});

test('what a firm or bank paid is nowhere in the picture but in a list of its own', () => {
	const { narrow, wide, layer, lists } = shown;
	for (const word of ['900', 'A Bank', 'Land FRA'])
		expect(JSON.stringify([narrow, wide, layer])).not.toContain(word);
	expect(lists.at(-1)?.lines.map(({ places, amount }) => [places, amount])).toEqual([
		['A Bank (Land FRA), for Land PER', 'more than $900 million'],
		['A Bank (Land FRA), for Land PER', '€7 million (not in dollars, as no rate of its year is sourced)']
	]);
});

test('fraud is told from public corruption by ink and in words', () => {
	const { wide, legend, layer } = layout(view(data, { stage: 'frozen', kind: 'all' }));
	for (const { id, inked } of wide.ribbons) expect(inked).toBe(id.endsWith('fraud'));
	expect(legend.some(({ look }) => look === 'inked')).toBe(true);
	for (const { id, inked, bend } of layer.map.arcs)
		expect([inked, bend]).toEqual(id.includes('-fraud-') ? [true, 'north'] : [false, 'south']);
});

test('a place that the address holds is held, and named however small it is', () => {
	expect(layout(view(data, { country: 'NGA' })).wide.held).toEqual(['requesting-NGA']);
	expect(shown.wide.held).toEqual([]);
});

test('labels fit their columns: 82 and 100 px on a phone, 186 px where there is room', () => {
	const widest = (nodes: typeof shown.wide.left) =>
		Math.max(
			...nodes.flatMap(({ lines }) =>
				lines.map(
					({ strong, plain }) => textWidth(strong, 12, 600) + textWidth(plain === '' ? '' : ` ${plain}`, 12)
				)
			)
		);
	expect(widest(shown.narrow.left)).toBeLessThanOrEqual(82);
	expect(widest(shown.narrow.right)).toBeLessThanOrEqual(100);
	expect(widest([...shown.wide.left, ...shown.wide.right])).toBeLessThanOrEqual(186);
});

describe('the layer of the explorer', () => {
	test('lies on the world round the Atlantic and cuts no arc', () => {
		const { map } = shown.layer;
		expect(map.geometry).toBe('atlantic');
		expect(map.arcs).toHaveLength(6);
		for (const { from, to } of map.arcs)
			for (const { x } of [from, to]) expect(x >= 0 && x <= map.width).toBe(true);
	});

	test('numbers its largest arcs, the first of them the largest, and lists them by number', () => {
		const { map, flows } = shown.layer;
		expect(flows[0]).toEqual({ number: 1, places: 'Land CHE to Land PER', amount: 'more than $30 million' });
		expect(map.discs?.map(({ number }) => number)).toEqual(flows.map(({ number }) => number));
		expect(map.labels).toEqual([]);
	});

	test('dashes what has no dollars at one width, and says what that means', () => {
		const { map, looks } = shown.layer;
		expect(map.arcs.filter(({ look }) => look === 'dashed').map(({ otherIso3 }) => otherIso3)).toEqual([
			'NZL'
		]);
		expect(looks.map(({ look }) => look)).toEqual(['filled', 'dashed']);
	});

	test('tells a converted sum as ours to who points at the place', () => {
		expect(shown.layer.map.facts[home]?.lines.join(' ')).toContain('about $4 million (1 row; converted here');
	});
});

test('the thumbnail is a few shapes within its box', () => {
	const shapes = thumbnail(view(data, {}));
	expect(shapes.length).toBeGreaterThan(8);
	expect(shapes.length).toBeLessThanOrEqual(60);
	for (const shape of shapes)
		if (shape.kind === 'rect') expect(shape.y + shape.height).toBeLessThanOrEqual(100);
});

test('without a row of the chosen kind nothing is drawn', () => {
	const empty = layout(view(chartData([{ recovery_id: 'fraud', affair_id: 'a-fraud' }]), {}));
	expect([empty.wide.ribbons, empty.wide.sum, empty.lists, empty.layer.map.arcs]).toEqual([[], null, [], []]);
});
