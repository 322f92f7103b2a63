import { expect, test } from 'vitest';
import { options, view } from '#src/charts/asset-flows/view.ts';
import { initialOptions } from '#src/state/options.ts';
import { chartData, fewRows, home, returned } from './chartData.ts';

const data = chartData(fewRows);

test('what a reader sees first is money returned in affairs of public corruption', () => {
	expect(initialOptions(options(data))).toEqual({
		stage: 'returned',
		kind: 'public_corruption',
		country: ''
	});
	const shown = view(data, { stage: 'stolen', kind: 'x' });
	expect([shown.stage, shown.kind]).toEqual(['returned', 'public_corruption']);
});

test('shows one stage, and one kind of affair or both', () => {
	const places = (stage: string, kind: string) =>
		view(data, { stage, kind }).pairs.map(({ holding, requesting }) => `${holding} ${requesting}`);
	expect(places('returned', 'public_corruption')).toHaveLength(6);
	expect(places('frozen', 'fraud')).toEqual([`CHE ${home}`]);
	expect(places('frozen', 'all').toSorted()).toEqual([`CHE ${home}`, 'CHE PER'].toSorted());
});

test('keeps what firms and banks paid apart from all pairs', () => {
	const { part, pairs } = view(data, {});
	expect(part.paid.map(({ id }) => id)).toEqual(['paid', 'paid-euro']);
	expect(part.uses).toEqual({ counted: 7, inside: 1, paid_by_firm: 2 });
	expect(pairs.some(({ holding }) => holding === 'FRA')).toBe(false);
});

test('its finding is who held money of the most others, with its largest sum', () => {
	const { finding } = view(data, {});
	expect(finding?.leader).toEqual({ iso3: 'CHE', partners: 3 });
	expect(finding?.largest).toMatchObject({ requesting: 'PER', dollars: 30e6 });
});

test('where several held money of as many others, the finding is the largest sum', () => {
	const { finding } = view(
		chartData([
			{ recovery_id: 'a', ...returned, amount: 5e6 },
			{ recovery_id: 'b', affair_id: 'b', ...returned, holding_iso3: 'USA', amount: 9e6 }
		]),
		{}
	);
	expect(finding?.leader).toBeNull();
	expect(finding?.largest.holding).toBe('USA');
});

test('the option for a jurisdiction offers those with a pair, and stands in the address alone', () => {
	const { country } = options(data);
	if (country.kind !== 'one_of') throw new Error('a jurisdiction is a choice');
	expect(country.inPicture).toBe(true);
	expect(country.values.map(({ value }) => value)).toEqual(
		['', 'BRA', 'CHE', home, 'NGA', 'NZL', 'PER', 'USA'].toSorted()
	);
});
